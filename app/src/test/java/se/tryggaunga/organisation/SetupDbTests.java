package se.tryggaunga.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import se.tryggaunga.TestDatabase;

class SetupDbTests {

    @ParameterizedTest
    @ValueSource(strings = {"eskilstuna", "taby", "strangnas"})
    void aSecondSetupChangesNothing(String municipality) throws Exception {
        var database = TestDatabase.demonstration(municipality);
        try (var owner = database.asOwner()) {
            var before = everything(owner);
            owner.commit();
            apply(owner, demonstration(municipality));
            assertThat(everything(owner)).isEqualTo(before).hasSizeGreaterThan(100);
        }
    }

    @Test
    void whatIsMisspeltIsNamedWithItsPlaceAndNothingIsChanged() throws Exception {
        refuses(
                "districts: [{id: centrum, nam: Centrum}]",
                "small.yaml: districts[0].nam",
                "is not known");
        refuses("distrikt: []", "small.yaml: distrikt", "is not known");
        refuses(
                "units: [{id: x, name: X, party: nobody, kind: office}]",
                "units[0].party",
                "no \"nobody\"");
        refuses(
                "groups: [{id: g, name: G, kind: club}]",
                "groups[0].kind",
                "\"club\" is not one of");
        refuses("texts: [{code: consent_sheet, version: 7}]", "texts[0].version", "is not shipped");
        refuses("from: soon", "small.yaml: from", "must be a date");
        var working = "area: elevhalsa_medicin, title_sv: s, title_en: s, rights: [cases]}";
        refuses(
                "functions: [{id: skoterska, " + working + ", {id: lakare, " + working + "]",
                "functions[0].area",
                "has one function that works in cases");
    }

    @Test
    void aNumberThatShouldBeTextIsRefused() throws Exception {
        var yaml = small().replace("scb_code: \"9999\"", "scb_code: 0160");
        try (var owner = TestDatabase.empty().asOwner()) {
            assertThatThrownBy(() -> apply(owner, yaml))
                    .isInstanceOf(SetupRefused.class)
                    .hasMessageContaining("municipality.scb_code")
                    .hasMessageContaining("in quotes");
        }
    }

    @Test
    void anAgeWithoutAConsentRuleIsRefused() throws Exception {
        refusesProgramme(
                "consent_rules: [{ages: [0, 17], guardians: any, young: any, outcome: wait}]",
                "the age of 18");
        refusesProgramme(
                "consent_rules: [{ages: [5, 120], guardians: any, young: any, outcome: wait}]",
                "the age of 0");
    }

    @Test
    void wordsThatFamiliesMayHaveReadDoNotChange() throws Exception {
        try (var owner = TestDatabase.with("setup/small.yaml").asOwner()) {
            var other =
                    small().replace(
                                    "texts: [{code: consent_sheet, version: 1, approved: true}]",
                                    "texts: [{code: consent_sheet, version: 1, language: sv, title: Annat, body: Annat, approved: true}]");
            assertThatThrownBy(() -> apply(owner, other))
                    .isInstanceOf(SetupRefused.class)
                    .hasMessageContaining("has other words already");
        }
    }

    @Test
    void whoApprovedATranslationIsSaidOfThatOneAlone() throws Exception {
        var all = "{code: consent_sheet, version: 1, approved: true}";
        var one =
                "{code: consent_sheet, version: 1, language: so, approved: true, "
                        + "translation_approved_by: Ayan Ali, translation_approved_on: 2026-09-01}";
        try (var owner = TestDatabase.with("setup/small.yaml").asOwner()) {
            for (var texts : List.of(one + ", " + all, all + ", " + one)) {
                apply(owner, small().replace("texts: [" + all, "texts: [" + texts));
                assertThat(approvals(owner)).containsExactly("so Ayan Ali 2026-09-01");
            }
            apply(owner, small());
            assertThat(approvals(owner)).as("a setup says all there is").isEmpty();
        }
        var start = "texts: [{code: consent_sheet, version: 1, ";
        refuses(start + "translation_approved_by: A}]", "texts[0].language", "is missing");
        refuses(
                start + "language: en, translation_approved_by: A}]",
                "texts[0].translation_approved_on",
                "is missing");
        refuses(
                start + "language: sv, translation_approved_by: A}]",
                "texts[0].translation_approved_by",
                "this is Swedish");
    }

    @Test
    void aDatabaseIsNotDescribedAsAnotherMunicipality() throws Exception {
        try (var owner = TestDatabase.empty().asOwner()) {
            assertThatThrownBy(
                            () -> Setup.apply(owner, "small.yaml", stream(small()), "eskilstuna"))
                    .isInstanceOf(SetupRefused.class)
                    .hasMessageContaining("is not eskilstuna");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"secrecy_area", "function", "programme", "consent_rule", "text_version"})
    void theApplicationCannotChange(String table) throws Exception {
        try (var app = TestDatabase.with("setup/small.yaml").asApplication()) {
            assertThatThrownBy(() ->
                            app.createStatement()
                                    .executeUpdate("delete from organisation." + table))
                    .hasMessageContaining("permission denied");
        }
    }

    private static void refuses(String yaml, String place, String why) throws Exception {
        try (var owner = TestDatabase.with("setup/small.yaml").asOwner()) {
            var before = everything(owner);
            owner.commit();
            assertThatThrownBy(() -> apply(owner, municipality() + yaml))
                    .isInstanceOf(SetupRefused.class)
                    .hasMessageContaining(place)
                    .hasMessageContaining(why);
            assertThat(everything(owner)).isEqualTo(before);
        }
    }

    private static void refusesProgramme(String rules, String why) throws Exception {
        try (var owner = TestDatabase.with("setup/small.yaml").asOwner()) {
            var yaml =
                    small().replace("    host: social\n", "    host: social\n    " + rules + "\n");
            assertThatThrownBy(() -> apply(owner, yaml))
                    .isInstanceOf(SetupRefused.class)
                    .hasMessageContaining("programmes[0].consent_rules")
                    .hasMessageContaining(why);
        }
    }

    private static List<String> approvals(Connection owner) throws SQLException {
        var approvals = new ArrayList<String>();
        try (var rows =
                owner.createStatement()
                        .executeQuery(
                                """
                                select language || ' ' || translation_approved_by || ' ' || translation_approved_on
                                  from organisation.text_version where translation_approved_by is not null
                                """)) {
            while (rows.next()) {
                approvals.add(rows.getString(1));
            }
        }
        return approvals;
    }

    private static String municipality() throws IOException {
        return small().lines()
                        .filter(each -> each.startsWith("municipality:"))
                        .findFirst()
                        .orElseThrow()
                + "\n";
    }

    /** Every row of every table that a setup fills. */
    private static List<String> everything(Connection owner) throws SQLException {
        var rows = new ArrayList<String>();
        owner.setAutoCommit(false);
        try (var tables =
                owner.createStatement()
                        .executeQuery(
                                """
                                select schemaname || '.' || tablename from pg_tables
                                 where schemaname in ('organisation', 'access') and tablename <> 'migration_history'
                                 order by 1
                                """)) {
            while (tables.next()) {
                var table = tables.getString(1);
                try (var all =
                        owner.createStatement()
                                .executeQuery("select t::text from " + table + " t order by 1")) {
                    while (all.next()) {
                        rows.add(table + all.getString(1));
                    }
                }
            }
        }
        return rows;
    }

    private static void apply(Connection owner, String yaml) throws SQLException {
        Setup.apply(owner, "small.yaml", stream(yaml));
    }

    private static ByteArrayInputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static String small() throws IOException {
        return new ClassPathResource("setup/small.yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    private static String demonstration(String municipality) throws IOException {
        var root = Path.of(System.getProperty("basedir", "."));
        return Files.readString(
                root.resolve("../demo/src/main/resources/setup/" + municipality + ".yaml"));
    }
}
