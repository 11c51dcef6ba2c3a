package se.tryggaunga.archive.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.shell.Deed;
import se.tryggaunga.shell.NavEntry;

@Configuration(proxyBeanMethods = false)
class ArchiveNavigation {

    @Bean
    NavEntry disposalEntry() {
        return new NavEntry("archive.disposal", DisposalController.PATH, "trash-2", 61, "disposal");
    }

    @Bean
    Deed newRule() {
        return new Deed("archive.new", DisposalController.PATH + "/ny", "disposal");
    }

    @Bean
    Deed newCaseHold() {
        return new Deed(
                "archive.hold.new", DisposalController.PATH + "/arendestopp/nytt", "disposal");
    }
}
