package se.tryggaunga.organisation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.shell.NavEntry;

@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean
    NavEntry settingsEntry() {
        return new NavEntry(
                "organisation.imports", UnitImportController.PATH, "school", 90, "settings");
    }
}
