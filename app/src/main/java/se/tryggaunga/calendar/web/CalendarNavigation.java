package se.tryggaunga.calendar.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.shell.Deed;

@Configuration(proxyBeanMethods = false)
class CalendarNavigation {

    @Bean
    Deed ownCalendar() {
        return new Deed("calendar.title", CalendarController.PATH, "cases");
    }
}
