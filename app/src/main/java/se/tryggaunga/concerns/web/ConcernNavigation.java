package se.tryggaunga.concerns.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.access.Right;
import se.tryggaunga.shell.NavEntry;

@Configuration(proxyBeanMethods = false)
class ConcernNavigation {

    @Bean
    NavEntry concernsEntry() {
        return new NavEntry("concerns.list", "/oro", "megaphone", 10, Right.WRITE_CONCERNS);
    }

    @Bean
    NavEntry requestsEntry() {
        return new NavEntry(
                "concerns.nav-requests", "/forfragningar", "users", 15, Right.ASK_CONSENT);
    }
}
