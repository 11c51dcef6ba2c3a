package se.tryggaunga.rights.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.shell.Deed;
import se.tryggaunga.shell.NavEntry;

@Configuration(proxyBeanMethods = false)
class RightsNavigation {

    @Bean
    NavEntry extractsEntry() {
        return new NavEntry(
                "rights.extracts", ExtractsController.PATH, "file-check", 60, "extracts");
    }

    @Bean
    NavEntry holdingsEntry() {
        return new NavEntry("rights.holdings", HoldingsController.PATH, "archive", 92, "settings");
    }

    @Bean
    Deed newExtract() {
        return new Deed("rights.new", ExtractsController.PATH + "/nytt", "extracts");
    }
}
