package se.tryggaunga.urgent.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.cases.ListLink;
import se.tryggaunga.shell.Deed;

@Configuration(proxyBeanMethods = false)
class UrgentConfiguration {

    @Bean
    ListLink urgentLink() {
        return new ListLink("urgent.link", UrgentController.PATH, "cases");
    }

    @Bean
    Deed openInHaste() {
        return new Deed("urgent.title", UrgentController.PATH, "cases");
    }

    @Bean
    Deed askInHaste() {
        return new Deed("urgent.request", RequestController.PATH, "cases");
    }
}
