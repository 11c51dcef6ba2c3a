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

/** The catalogue of factors is the municipality's to change, from a day on. */
class FactorsSetupDbTests {

    @Test
    void addsWordsOtherwiseAndEnds() throws Exception {
        try (var owner = TestDatabase.empty().asOwner()) {
            var added =
                    "{code: allowance, arena: home, protects: true, sv: Fickpengar, en: Pocket money, from: 2026-08-01}";
            apply(owner, added);
            apply(owner, added);
            apply(
                    owner,
                    "{code: absence, arena: school, sv: Borta från skolan, en: Away, from: 2026-08-01}");
            apply(owner, "{code: gang, ends: 2026-08-01}");
            apply(owner, "{code: gang, ends: 2026-08-01}");
            assertThat(offered(owner, "allowance", "absence", "gang"))
                    .containsExactly(
                            "absence 2020-01-01 2026-07-31 false Frånvaro",
                            "absence 2026-08-01 - false Borta från skolan",
                            "allowance 2026-08-01 - true Fickpengar",
                            "gang 2020-01-01 2026-07-31 false Gäng");
        }
    }

    @Test
    void refusesWhatIsNoFactor() throws Exception {
        try (var owner = TestDatabase.empty().asOwner()) {
            refused(owner, "{code: 'A b', arena: home, sv: A, en: A}", "code");
            refused(owner, "{code: thing, arena: moon, sv: A, en: A}", "arena", "not one of");
            refused(owner, "{code: thing, arena: home, sv: A}", "en", "missing");
            refused(owner, "{code: thing, ends: 2026-08-01}", "code", "no factor");
            refused(owner, "{code: thing, arena: home, score: 3, sv: A, en: A}", "score");
        }
    }

    private static void refused(Connection owner, String factor, String... why) {
        assertThatThrownBy(() -> apply(owner, factor))
                .isInstanceOf(SetupRefused.class)
                .hasMessageContainingAll(why);
    }

    private static void apply(Connection owner, String factor) throws Exception {
        try (var small = new ClassPathResource("setup/small.yaml").getInputStream()) {
            var yaml =
                    new String(small.readAllBytes(), StandardCharsets.UTF_8)
                            + "\nfactors: ["
                            + factor
                            + "]\n";
            Setup.apply(
                    owner,
                    "small.yaml",
                    new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static List<String> offered(Connection owner, String... codes) throws SQLException {
        var found = new ArrayList<String>();
        try (var query =
                owner.prepareStatement(
                        """
                        select concat_ws(' ', code, from_day, coalesce(until_day::text, '-'), protects::text, text_sv)
                          from cases.factor_choice where code = any (?) order by code, from_day
                        """)) {
            query.setArray(1, owner.createArrayOf("text", codes));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        owner.commit();
        return found;
    }
}
