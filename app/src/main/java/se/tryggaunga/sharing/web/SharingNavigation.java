package se.tryggaunga.sharing.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.shell.NavEntry;
import se.tryggaunga.tasks.WayOn;

@Configuration(proxyBeanMethods = false)
class SharingNavigation {

    @Bean
    NavEntry tellingEntry() {
        return new NavEntry(
                "sharing.tell.nav", TellingController.PATH, "message-circle-question-mark", 40, "");
    }

    @Bean
    WayOn tellingWayOn() {
        return new WayOn("sharing.tell.way-on", "sharing.tell", TellingController.PATH);
    }

    @Bean
    NavEntry handoversEntry() {
        return new NavEntry("sharing.handovers", HandoverController.PATH, "send", 45, "cases");
    }

    @Bean
    NavEntry rulesEntry() {
        return new NavEntry("sharing.rules", RuleController.PATH, "scale", 91, "settings");
    }
}
