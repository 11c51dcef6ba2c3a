package se.tryggaunga.oversight.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.oversight.LogReviews;
import se.tryggaunga.oversight.RightsReviews;
import se.tryggaunga.shell.NavEntry;

@Configuration(proxyBeanMethods = false)
class OversightNavigation {

    @Bean
    NavEntry reviewEntry() {
        return new NavEntry(
                "oversight.review", ReviewController.PATH, "clipboard-check", 80, LogReviews.RIGHT);
    }

    @Bean
    NavEntry rightsEntry() {
        return new NavEntry(
                "oversight.rights", RightsController.PATH, "key-round", 82, RightsReviews.RIGHT);
    }
}
