package se.tryggaunga.moves.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.cases.CaseLink;

@Configuration(proxyBeanMethods = false)
class MovesConfiguration {

    @Bean
    CaseLink moveLink() {
        return new CaseLink("moves.link", "/flytt");
    }
}
