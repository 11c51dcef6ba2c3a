package se.tryggaunga.search.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.shell.NavEntry;

@Configuration(proxyBeanMethods = false)
class SearchNavigation {

    @Bean
    NavEntry searchEntry() {
        return new NavEntry("search.title", SearchController.PATH, "search", 45, "");
    }
}
