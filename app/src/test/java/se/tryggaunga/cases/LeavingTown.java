package se.tryggaunga.cases;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;

/** The people of {@link CaseWorld} in a database of its own, from which coordinators leave. */
@TestConfiguration(proxyBeanMethods = false)
class LeavingTown {

    static final TestDatabase DATABASE = TestDatabase.with("setup/small.yaml");

    static final Municipality HERE = DATABASE.town("slutby", "Slutby");

    @Bean
    @Primary
    Municipalities leavingTown() {
        return new Municipalities(List.of(HERE));
    }
}
