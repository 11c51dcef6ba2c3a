package se.tryggaunga.leaving.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.cases.ListLink;
import se.tryggaunga.leaving.Units;
import se.tryggaunga.oversight.RightsLink;
import se.tryggaunga.oversight.RightsReviews;
import se.tryggaunga.shell.Deed;
import se.tryggaunga.shell.NavEntry;

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

    @Bean
    NavEntry unitEntry() {
        return new NavEntry("leaving.unit", UnitController.PATH, "users", 81, RightsReviews.RIGHT);
    }

    /** A coordinator comes to it from the list of cases. */
    @Bean
    ListLink unitLink() {
        return new ListLink("leaving.unit.link", UnitController.PATH, Units.HOST);
    }

    @Bean
    Deed unitOfHosts() {
        return new Deed("leaving.unit", UnitController.PATH, Units.HOST);
    }
}
