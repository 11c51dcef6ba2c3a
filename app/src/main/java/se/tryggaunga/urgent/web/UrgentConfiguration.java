package se.tryggaunga.urgent.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.cases.ListLink;

@Configuration(proxyBeanMethods = false)
class UrgentConfiguration {

    @Bean
    ListLink urgentLink() {
        return new ListLink("urgent.link", UrgentController.PATH, "cases");
    }
}
