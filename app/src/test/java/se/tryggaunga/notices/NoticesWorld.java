package se.tryggaunga.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.cases.CaseWorld;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.notices.domain.WorkingDays;
import se.tryggaunga.shared.Today;

/** A municipality that sends mail to a server on this computer, and a clock to turn. */
@TestConfiguration(proxyBeanMethods = false)
class NoticesWorld {

    static final PostOffice OFFICE = new PostOffice();
    static final TestDatabase DATABASE = TestDatabase.with("setup/small.yaml");
    static final Municipality HERE = DATABASE.town("mejlby", "Mejlby");
    static final CaseWorld.TurnedClock CLOCK = new CaseWorld.TurnedClock();

    @Bean
    Municipalities municipalities() {
        return new Municipalities(List.of(HERE));
    }

    @Bean
    Clock clock() {
        return CLOCK;
    }

    /** The next working day at that time. */
    static void nextDayAt(LocalTime time) {
        var day = CLOCK.today().plusDays(1);
        while (!WorkingDays.isOne(day)) {
            day = day.plusDays(1);
        }
        var then = day.atTime(time).atZone(Today.ZONE).toInstant();
        CLOCK.turn(Duration.between(CLOCK.instant(), then));
    }
}
