package se.tryggaunga.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.shared.Today;

/** A small municipality and a clock to turn. */
@TestConfiguration(proxyBeanMethods = false)
public class CaseWorld {

    public static final TestDatabase DATABASE = TestDatabase.with("setup/small.yaml");
    public static final TurnedClock CLOCK = new TurnedClock();

    public static final Municipality HERE = DATABASE.town("smaby", "Småby");

    @Bean
    Municipalities municipalities() {
        return new Municipalities(List.of(HERE));
    }

    @Bean
    Clock clock() {
        return CLOCK;
    }

    /** Stands still until it is turned. */
    public static class TurnedClock extends Clock {

        private Instant now = Instant.parse("2026-03-02T09:00:00Z");

        public void turn(Duration further) {
            now = now.plus(further);
        }

        public LocalDate today() {
            return LocalDate.ofInstant(now, Today.ZONE);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
