package se.tryggaunga.notices.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.access.Right;
import se.tryggaunga.oversight.RightsLink;
import se.tryggaunga.shell.Deed;
import se.tryggaunga.shell.NavEntry;

@Configuration(proxyBeanMethods = false)
class NoticesNavigation {

    @Bean
    NavEntry mailStatus() {
        return new NavEntry(
                "notices.status", MailStatusController.PATH, "mail", 94, Right.SETTINGS);
    }

    @Bean
    Deed ownMailDeed() {
        return new Deed("notices.own", OwnMailController.PATH, "");
    }

    @Bean
    RightsLink unreachedLink() {
        return new RightsLink("notices.unreached", UnreachedController.PATH);
    }
}
