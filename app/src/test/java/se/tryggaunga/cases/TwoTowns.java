package se.tryggaunga.cases;

import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.access.MunicipalKey;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;

/** {@link CaseWorld} and a neighbour with a database of its own, in one service. */
@TestConfiguration(proxyBeanMethods = false)
class TwoTowns {

    static final TestDatabase OVER_THERE = TestDatabase.with("setup/small.yaml");

    static final Municipality THERE =
            new Municipality(
                    "granby",
                    "Granby",
                    Set.of("granby.localhost"),
                    new Municipality.Database(
                            OVER_THERE.url(),
                            TestDatabase.APP,
                            TestDatabase.APP_PASSWORD,
                            MunicipalKey.fresh()));

    @Bean
    @Primary
    Municipalities twoTowns() {
        return new Municipalities(List.of(CaseWorld.HERE, THERE));
    }
}
