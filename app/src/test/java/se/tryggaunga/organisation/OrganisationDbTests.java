package se.tryggaunga.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;

/** The three municipalities as their public pages describe them, read by somebody not signed in. */
class OrganisationDbTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Connection connection;
    private Municipalities municipalities;
    private Organisation organisation;
    private Programmes programmes;
    private InformationKinds kinds;
    private TextVersions texts;

    @AfterEach
    void ends() throws Exception {
        LocaleContextHolder.resetLocaleContext();
        connection.close();
    }

    @Test
    void eskilstunaHasFiveDistrictsFirstAndASogOfFourDepartments() throws Exception {
        open("eskilstuna");

        assertThat(organisation.districts().stream().filter(District::priority).map(District::name))
                .containsExactlyInAnyOrder(
                        "Fröslunda", "Lagersberg", "Nyfors", "Skiftinge", "Årby");
        var sog =
                organisation.groups().stream()
                        .filter(group -> group.kind().equals("sog"))
                        .findFirst()
                        .orElseThrow();
        assertThat(sog.functionIds())
                .contains(
                        "sog_social",
                        "sog_utbildning",
                        "sog_fritid",
                        "sog_arbetsmarknad",
                        "samordnare");
        assertThat(organisation.units())
                .extracting(Unit::name)
                .contains(
                        "Mötesplats Årby",
                        "Jobbcentrum Nord",
                        "Mötesplats Fröslunda, Fröet",
                        "Jobbcentrum Syd",
                        "Mobila teamet");
        assertThat(programmes.on(DAY))
                .extracting(Programme::name, Programme::ageFrom, Programme::ageTo)
                .contains(tuple("Trygga unga", 13, 20), tuple("Trygga barn och unga", 0, 20))
                .hasSize(3);
        assertThat(organisation.moduleOn("cases")).isTrue();
        assertThat(organisation.missingRegistrations("social")).isEmpty();
        assertThat(organisation.missingRegistrations("forening")).contains("host", "dpia");
    }

    @Test
    void tabyHasSchoolsAndAreasButNoCases() throws Exception {
        open("taby");

        assertThat(organisation.moduleOn("cases")).isFalse();
        assertThat(organisation.moduleOn("concerns")).isFalse();
        assertThat(programmes.on(DAY)).isEmpty();
        assertThat(organisation.groups())
                .extracting(WorkGroup::kind)
                .contains("area", "upper_secondary")
                .doesNotContain("sog");
        assertThat(
                        organisation.areas().stream()
                                .filter(area -> area.legalForm().equals("independent")))
                .hasSize(8);
    }

    @Test
    void strangnasHasItsOwnEntryExamplesAndAges() throws Exception {
        open("strangnas");

        var sspf = programmes.byId("sspf");
        assertThat(sspf.isFor(10)).isTrue();
        assertThat(sspf.isFor(9)).isFalse();
        assertThat(sspf.hostArea()).isEqualTo("social");
        assertThat(programmes.choices("sspf", "criterion", DAY))
                .extracting(Choice::code)
                .containsExactly("risk_place", "crime_or_drugs", "home_again", "other");
        assertThat(programmes.choices("sspf", "closure", DAY)).hasSizeGreaterThan(5);
        assertThat(programmes.deadline("sspf", "first_meeting", DAY)).isEqualTo(14);
        assertThat(programmes.deadline("sspf", "read_only", DAY)).isEqualTo(30);
        assertThatThrownBy(() -> programmes.deadline("sspf", "no_such", DAY))
                .isInstanceOf(IllegalStateException.class);
        assertThat(programmes.areas("sspf")).contains(new ProgrammeArea("skola", true));
        assertThat(programmes.consentTables("sspf").on(DAY)).hasSize(20);
        assertThat(programmes.consentTables("sspf").on(LocalDate.of(2023, 1, 1))).isEmpty();
    }

    @Test
    void everySchoolOrganiserHasFourAreasWithTheirProtection() throws Exception {
        open("eskilstuna");

        for (var party : List.of("bun", "lindallen")) {
            assertThat(
                            organisation.areas().stream()
                                    .filter(area -> area.partyId().equals(party))
                                    .map(Area::kind))
                    .containsExactlyInAnyOrder(
                            "school", "school_support", "student_health", "student_health_medical");
        }
        var leisure = organisation.area("fritid");
        assertThat(leisure.printable()).isFalse();
        assertThat(leisure.protection()).contains("lag 2025:170");
        assertThat(leisure.assessedBy()).isEqualTo("Lena Forsgren, kommunjurist");
        assertThat(leisure.assessedOn()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(organisation.area("social").section()).isEqualTo("OSL 26 kap. 1 §");
        assertThat(organisation.area("friskola").section()).isEqualTo("Skollagen 29 kap. 14 §");
        assertThat(organisation.area("friskola").name())
                .isEqualTo("Skolan, Lindalléns friskola AB");
    }

    @Test
    void wordsFollowTheLanguageOfWhoeverReads() throws Exception {
        open("eskilstuna");

        assertThat(functionTitle("rektor")).isEqualTo("rektor");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(functionTitle("rektor")).isEqualTo("principal");
        assertThat(kinds.tickable(DAY))
                .extracting(InformationKind::code)
                .containsExactly(
                        "plan",
                        "school",
                        "home",
                        "support",
                        "leisure",
                        "health",
                        "substance",
                        "crime",
                        "contact");
        assertThat(kinds.tickable(DAY))
                .allSatisfy(kind -> assertThat(kind.examples()).isNotEmpty());
        assertThat(texts.current("consent_sheet", "en", DAY).title())
                .isEqualTo("Consent to lift secrecy");
        assertThat(texts.current("consent_sheet", "fi", DAY).language()).isEqualTo("sv");
        assertThat(texts.of("consent_sheet", 1, "sv-lattlast").title())
                .isEqualTo("Samtycke till att häva sekretess");
        assertThatThrownBy(() -> texts.current("consent_sheet", "sv", LocalDate.of(2020, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        open("strangnas");

        assertThatThrownBy(() -> organisation.area("no_such")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisation.unit(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> programmes.byId("no_such")).isInstanceOf(NotFound.class);
        assertThat(functionTitle("no_such")).isEqualTo("no_such");
        assertThat(organisation.unit(Setup.id("strangnas", "unit", "hagtorn")).name())
                .isEqualTo("Hagtornsskolan");
    }

    @Test
    void aPoliceOfficerInTwoMunicipalitiesHasOneAccount() throws Exception {
        for (var municipality : List.of("eskilstuna", "strangnas")) {
            open(municipality);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            assertThat(
                            jdbc.sql(
                                            "select person_id from access.whois('demonstration', 'petra.hallin')")
                                    .query(UUID.class)
                                    .single())
                    .isEqualTo(Setup.id(municipality, "person", "petra"));
        }
    }

    private String functionTitle(String id) {
        return municipalities.within(
                municipalities.all().getFirst(), () -> organisation.functionTitle(id));
    }

    private void open(String municipality) throws Exception {
        var database = TestDatabase.demonstration(municipality);
        connection = database.asApplication();
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        municipalities = new Municipalities(List.of(database.municipality(municipality)));
        var labels = new Labels(jdbc, municipalities);
        var today = new Today(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
        organisation = new Organisation(jdbc, new OrganisationStore(jdbc), labels, today);
        programmes = new Programmes(jdbc);
        kinds = new InformationKinds(jdbc, labels);
        texts = new TextVersions(jdbc);
    }
}
