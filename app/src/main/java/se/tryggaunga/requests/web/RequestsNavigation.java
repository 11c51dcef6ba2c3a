package se.tryggaunga.requests.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.shell.Deed;
import se.tryggaunga.shell.NavEntry;

@Configuration(proxyBeanMethods = false)
class RequestsNavigation {

    /** Beside the register extract: the same office. */
    @Bean
    NavEntry documentRequestsEntry() {
        return new NavEntry("requests.nav", RequestsController.PATH, "file-text", 59, "extracts");
    }

    @Bean
    Deed newRequest() {
        return new Deed("requests.new", RequestsController.PATH + "/ny", "extracts");
    }
}
