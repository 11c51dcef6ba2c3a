package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.organisation.Setup;
import se.tryggaunga.organisation.SetupRefused;

/** A programme's agendas come from the set-up, dated; what cannot be is refused where it stands. */
class AgendasSetupDbTests {

    @Test
    void keepsTheEarlierTemplateBesideTheOneThatReplacesIt() throws Exception {
        try (var owner = TestDatabase.empty().asOwner()) {
            apply(owner, "follow_up", "", "{topic: young}", "{sv: Skolan, en: School}");
            apply(owner, "follow_up", "", "{topic: young}", "{sv: Skolan, en: School}");
            assertThat(points(owner))
                    .as("the same, however often")
                    .containsExactly("2024-01-01 1 young ", "2024-01-01 2 template Skolan/School");
            apply(owner, "follow_up", "from: 2027-01-01, ", "{sv: Hemma, en: At home}");
            assertThat(points(owner))
                    .containsExactly(
                            "2024-01-01 1 young ",
                            "2024-01-01 2 template Skolan/School",
                            "2027-01-01 1 template Hemma/At home");
            Setup.apply(owner, "small.yaml", stream(small()));
            assertThat(points(owner)).as("nothing said, nothing changed").hasSize(3);
        }
    }

    @Test
    void refusesWhatIsNoAgenda() throws Exception {
        try (var owner = TestDatabase.empty().asOwner()) {
            refused(owner, "follow_up", "{topic: last_time}", "points[0].topic", "by itself");
            refused(owner, "follow_up", "{topic: weather}", "points[0].topic", "not one of");
            refused(owner, "follow_up", "{sv: Skolan}", "points[0].en", "missing");
            refused(owner, "follow_up", "{topic: young, sv: Skolan}", "sv", "not known");
            refused(owner, "party", "{topic: young}", "occasion", "not one of");
            assertThatThrownBy(() -> apply(owner, "follow_up", ""))
                    .isInstanceOf(SetupRefused.class)
                    .hasMessageContaining("points");
        }
    }

    private static void refused(Connection owner, String occasion, String point, String... why) {
        assertThatThrownBy(() -> apply(owner, occasion, "", point))
                .isInstanceOf(SetupRefused.class)
                .hasMessageContainingAll(why);
    }

    private static void apply(Connection owner, String occasion, String from, String... points)
            throws Exception {
        var agenda =
                "{programme: sspf, occasion: %s, %spoints: [%s]}"
                        .formatted(occasion, from, String.join(", ", points));
        Setup.apply(owner, "small.yaml", stream(small() + "\nagendas: [" + agenda + "]\n"));
    }

    private static String small() throws Exception {
        try (var yaml = new ClassPathResource("setup/small.yaml").getInputStream()) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ByteArrayInputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> points(Connection owner) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select from_day || ' ' || position || ' ' || topic || ' '
                                       || case when text_sv = '' then '' else text_sv || '/' || text_en end
                                  from cases.agenda_template order by from_day, position
                                """)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        owner.commit();
        return found;
    }
}
