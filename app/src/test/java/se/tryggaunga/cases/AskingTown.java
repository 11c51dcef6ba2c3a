package se.tryggaunga.cases;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;

/**
 * The people of {@link CaseWorld} in a database of its own, where somebody answers for the school's
 * people.
 */
@TestConfiguration(proxyBeanMethods = false)
class AskingTown {

    static final TestDatabase DATABASE = TestDatabase.with("setup/small.yaml");

    static final Municipality HERE = DATABASE.town("fragby", "Frågby");

    @Bean
    @Primary
    Municipalities askingTown() {
        return new Municipalities(List.of(HERE));
    }
}
