package se.tryggaunga.oversight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.access.MunicipalKey;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.shared.Today;

/**
 * A small municipality in December, with readings of November that the test has put into its log.
 */
@TestConfiguration(proxyBeanMethods = false)
class ReviewWorld {

    static final TestDatabase DATABASE = TestDatabase.with("setup/small.yaml");
    static final TurnedClock CLOCK = new TurnedClock();
    static final JdbcClient OWNER =
            JdbcClient.create(
                    new DriverManagerDataSource(
                            DATABASE.url(), TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD));
    static final Municipality HERE =
            new Municipality(
                    "smaby",
                    "Småby",
                    Set.of("localhost"),
                    new Municipality.Database(
                            DATABASE.url(),
                            TestDatabase.APP,
                            TestDatabase.APP_PASSWORD,
                            MunicipalKey.fresh()));

    @Bean
    Municipalities municipalities() {
        return new Municipalities(List.of(HERE));
    }

    @Bean
    Clock clock() {
        return CLOCK;
    }

    /** Somebody has done something to a scope at that moment in Sweden. */
    static void log(String who, String function, String local, String action, UUID scope) {
        var at = LocalDateTime.parse(local).atZone(Today.ZONE);
        OWNER.sql(
                        """
                        insert into audit.entry (at, day, person_id, assignment_id, area, purpose, action, what, scope_id)
                        select :at, :day, a.person_id, a.id, f.area_id, 'GET /arenden/A7K3-9Q/plan', :action, 'case-plan', :scope
                          from access.assignment a
                          join access.person p on p.id = a.person_id and p.name = :who
                          join organisation.function f on f.id = a.function_id and f.id = :function
                        """)
                .param("at", at.toOffsetDateTime())
                .param("day", at.toLocalDate())
                .param("who", who)
                .param("function", function)
                .param("action", action)
                .param("scope", scope)
                .update();
    }

    /** A young person with a protected identity in a scope. */
    static void protectedIn(UUID scope) {
        OWNER.sql("alter table people.young_person no force row level security").update();
        OWNER.sql(
                        """
                        insert into people.young_person (id, version, scope_id, owner_area, written_by, written_at, given_name,
                                                         family_name, short_name, birth_date, protection)
                        values (:id, 1, :scope, 'social', :id, now(), 'Alex', 'Ek', 'Alex', '2011-01-05', 'marked')
                        """)
                .param("id", UUID.randomUUID())
                .param("scope", scope)
                .update();
        OWNER.sql("alter table people.young_person force row level security").update();
    }

    static class TurnedClock extends Clock {

        private Instant now = Instant.parse("2026-12-01T06:00:00Z");

        void turn(Duration further) {
            now = now.plus(further);
        }

        LocalDate today() {
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
