package se.tryggaunga.rights;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.cases.CaseWorld;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;

/** A small municipality of its own: what is planted here would stand in the way elsewhere. */
@TestConfiguration(proxyBeanMethods = false)
public class RightsTown {

    static final TestDatabase DATABASE = TestDatabase.with("setup/small.yaml");
    static final CaseWorld.TurnedClock CLOCK = new CaseWorld.TurnedClock();

    static final Municipality HERE = DATABASE.town("smaby", "Småby");

    @Bean
    Municipalities municipalities() {
        return new Municipalities(List.of(HERE));
    }

    @Bean
    Clock clock() {
        return CLOCK;
    }
}
