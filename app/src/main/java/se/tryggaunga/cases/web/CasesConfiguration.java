package se.tryggaunga.cases.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.shell.NavEntry;

@Configuration(proxyBeanMethods = false)
class CasesConfiguration {

    @Bean
    NavEntry casesEntry() {
        return new NavEntry("cases.list", "/arenden", "folder-open", 20, "cases");
    }
}
