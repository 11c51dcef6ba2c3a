package se.tryggaunga.moves.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.access.Right;
import se.tryggaunga.cases.CaseLink;
import se.tryggaunga.cases.ListLink;
import se.tryggaunga.shell.Deed;

@Configuration(proxyBeanMethods = false)
class MovesConfiguration {

    @Bean
    ListLink arrivalsLink() {
        return new ListLink("moves.arrivals", ArrivalController.PATH, Right.ASK_CONSENT);
    }

    @Bean
    CaseLink moveLink() {
        return new CaseLink("moves.link", "/flytt");
    }

    @Bean
    Deed arrivals() {
        return new Deed("moves.arrivals", ArrivalController.PATH, Right.ASK_CONSENT);
    }
}
