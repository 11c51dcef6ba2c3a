package se.tryggaunga.leaving.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.oversight.RightsLink;

@Configuration(proxyBeanMethods = false)
class LeavingConfiguration {

    @Bean
    RightsLink leavingLink() {
        return new RightsLink("leaving.link", LeavingController.PATH);
    }
}
