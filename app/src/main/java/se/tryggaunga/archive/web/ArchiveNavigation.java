package se.tryggaunga.archive.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.shell.NavEntry;

@Configuration(proxyBeanMethods = false)
class ArchiveNavigation {

    @Bean
    NavEntry disposalEntry() {
        return new NavEntry("archive.disposal", DisposalController.PATH, "trash-2", 61, "disposal");
    }
}
