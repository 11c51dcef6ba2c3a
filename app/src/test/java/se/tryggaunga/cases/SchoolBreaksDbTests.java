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

/** The municipality's calendar comes from its set-up, whole. */
class SchoolBreaksDbTests {

    @Test
    void replacesTheCalendarWholeAndLeavesItWhereNothingIsSaid() throws Exception {
        try (var owner = TestDatabase.empty().asOwner()) {
            apply(owner, "{sv: Höstlov, en: Autumn break, from: 2026-10-26, until: 2026-10-30}");
            assertThat(breaks(owner)).containsExactly("Höstlov 2026-10-26 2026-10-30");
            apply(owner, "{sv: Höstlov, en: Autumn break, from: 2026-11-02, until: 2026-11-06}");
            assertThat(breaks(owner)).containsExactly("Höstlov 2026-11-02 2026-11-06");
            Setup.apply(owner, "small.yaml", stream(small()));
            assertThat(breaks(owner)).hasSize(1);
        }
    }

    @Test
    void refusesABreakThatEndsBeforeItBegins() throws Exception {
        try (var owner = TestDatabase.empty().asOwner()) {
            assertThatThrownBy(() ->
                            apply(
                                    owner,
                                    "{sv: Lov, en: Break, from: 2026-10-30, until: 2026-10-26}"))
                    .isInstanceOf(SetupRefused.class)
                    .hasMessageContaining("school_breaks[0].until");
            assertThatThrownBy(() -> apply(owner, "{sv: Lov, en: Break, until: 2026-10-26}"))
                    .isInstanceOf(SetupRefused.class)
                    .hasMessageContaining("from");
        }
    }

    private static void apply(Connection owner, String each) throws Exception {
        Setup.apply(owner, "small.yaml", stream(small() + "\nschool_breaks: [" + each + "]\n"));
    }

    private static String small() throws Exception {
        try (var yaml = new ClassPathResource("setup/small.yaml").getInputStream()) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ByteArrayInputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> breaks(Connection owner) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select name_sv || ' ' || from_day || ' ' || until_day
                                  from cases.school_break order by from_day
                                """)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        owner.commit();
        return found;
    }
}
