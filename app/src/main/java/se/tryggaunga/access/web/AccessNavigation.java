package se.tryggaunga.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.access.Right;
import se.tryggaunga.shell.Deed;
import se.tryggaunga.shell.NavEntry;

@Configuration(proxyBeanMethods = false)
class AccessNavigation {

    @Bean
    NavEntry recoveryEntry() {
        return new NavEntry(
                "access.recovery.nav", RecoveryController.PATH, "key-round", 92, Right.SETTINGS);
    }

    @Bean
    Deed ownSignIn() {
        return new Deed("access.own", "/inloggning", "");
    }

    @Bean
    Deed otherHat() {
        return new Deed("access.hat.choose", "/hatt", "");
    }
}
