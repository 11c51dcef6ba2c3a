package se.tryggaunga.leaving.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.oversight.RightsLink;
import se.tryggaunga.oversight.RightsReviews;
import se.tryggaunga.shell.Deed;

@Configuration(proxyBeanMethods = false)
class LeavingConfiguration {

    @Bean
    RightsLink leavingLink() {
        return new RightsLink("leaving.link", LeavingController.PATH);
    }

    @Bean
    Deed handOver() {
        return new Deed("leaving.title", LeavingController.PATH, RightsReviews.RIGHT);
    }
}
