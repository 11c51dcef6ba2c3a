package se.tryggaunga.oversight;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.access.MunicipalKey;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;

/** A small municipality of its own, for assignments come and go in it. */
@TestConfiguration(proxyBeanMethods = false)
class RightsWorld {

    static final TestDatabase DATABASE = TestDatabase.with("setup/small.yaml");
    static final ReviewWorld.TurnedClock CLOCK = new ReviewWorld.TurnedClock();
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
}
