package se.tryggaunga.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** One of each kind of course, told by the demonstration itself on a server of its own. */
@Tag("any-version")
class DemoStoryDbTests {

    /** Numbers that the Swedish Tax Agency publishes for tests. */
    private static final List<String> TEST_NUMBERS =
            List.of("200912312386", "201501022386", "201503242396", "201502272386", "201504192392");

    private static final List<String> TABLES =
            List.of(
                    "concerns.concern",
                    "concerns.request",
                    "concerns.residue",
                    "concerns.consultation",
                    "concerns.report",
                    "people.young_person",
                    "sharing.answer",
                    "sharing.withdrawal",
                    "cases.case_file",
                    "cases.note",
                    "cases.attachment",
                    "cases.part",
                    "cases.day_map",
                    "cases.factor",
                    "cases.commitment",
                    "cases.followup",
                    "cases.closing",
                    "access.grants",
                    "audit.entry");

    @TempDir static Path home;

    private static ConfigurableApplicationContext demonstration;

    @BeforeAll
    static void firstStart() throws IOException {
        demonstration = start();
    }

    @AfterAll
    static void stop() {
        demonstration.close();
    }

    private static ConfigurableApplicationContext start() throws IOException {
        return Demonstration.run(
                home, "--server.port=0", "--trygga.jobs=false", "--trygga.story.size=0.1");
    }

    @Test
    void hasConcernsThatStandInEveryWay() throws SQLException {
        var last =
                rows(
                        "eskilstuna",
                        """
                        select distinct on (scope_id) step from concerns.step
                         order by scope_id, written_at desc
                        """);

        assertThat(last)
                .contains(
                        "sent",
                        "name_given",
                        "opened",
                        "advised",
                        "referred",
                        "withdrawn",
                        "asked");
    }

    @Test
    void hasRequestsThatStandInEveryWay() throws SQLException {
        var steps = rows("eskilstuna", "select distinct step from concerns.request_step");

        assertThat(steps).contains("asked", "refused", "opened");
        assertThat(rows("eskilstuna", "select outcome from concerns.residue")).hasSize(2);
        assertThat(rows("eskilstuna", "select counts::text from sharing.maturity"))
                .contains("true");
    }

    @Test
    void hasAdviceThatWaitsAndAdviceThatWasGiven() throws SQLException {
        for (var town : List.of("eskilstuna", "strangnas")) {
            assertThat(rows(town, "select outcome from concerns.consultation_outcome"))
                    .containsExactly("ask_family");
            assertThat(rows(town, "select outcome from concerns.consultation_count"))
                    .containsExactly("ask_family");
            assertThat(
                            rows(
                                    town,
                                    """
                                    select c.place from concerns.consultation c
                                     where not exists (select from concerns.consultation_words w
                                                        where w.scope_id = c.id and w.side = 'adviser')
                                    """))
                    .containsExactly("leisure");
        }
    }

    @Test
    void hasReportsThatWaitThatAreAnsweredAndThatAreLate() throws SQLException {
        for (var town : List.of("eskilstuna", "strangnas")) {
            assertThat(
                            rows(
                                    town,
                                    """
                                    select coalesce((select string_agg(s.step, ' ' order by s.nr)
                                                       from concerns.report_step s where s.scope_id = r.id), '')
                                      from concerns.report r order by r.written_at
                                    """))
                    .containsExactly("received opened", "received", "");
        }
    }

    @Test
    void hasCasesThatStandInEveryWay() throws SQLException {
        var last =
                rows(
                        "eskilstuna",
                        """
                        select distinct on (scope_id) step from cases.step
                         order by scope_id, position desc
                        """);

        assertThat(last)
                .contains(
                        "opened",
                        "picture_open",
                        "meeting_held",
                        "plan_set",
                        "followed_up",
                        "withdrawn",
                        "closed");
    }

    @Test
    void hasTheRareOnesToo() throws SQLException {
        assertThat(rows("eskilstuna", "select whole::text from sharing.withdrawal"))
                .contains("true", "false");
        assertThat(rows("eskilstuna", "select number from cases.case_file where homecoming"))
                .isNotEmpty();
        assertThat(rows("eskilstuna", "select area_id from cases.seat where assignment_id is null"))
                .containsExactly("polis");
        assertThat(rows("eskilstuna", "select spoken_by from cases.note where spoken_by <> ''"))
                .isNotEmpty();
        assertThat(rows("eskilstuna", "select distinct protection from people.young_person"))
                .contains("none", "protected");
        assertThat(rows("eskilstuna", "select step from cases.step where step = 'woken'"))
                .as("asked again, of age, and in the year of one case")
                .hasSize(3);
        assertThat(
                        rows(
                                "eskilstuna",
                                "select occasion from cases.meeting where occasion = 'working_group'"))
                .isNotEmpty();
    }

    @Test
    void hasNobodyButOfficialTestNumbers() throws SQLException {
        for (var town : List.of("eskilstuna", "strangnas")) {
            var numbers =
                    rows(
                            town,
                            """
                            select distinct identity_number from people.young_person
                             where identity_number is not null
                            """);

            assertThat(numbers).isNotEmpty().isSubsetOf(TEST_NUMBERS);
        }
    }

    @Test
    void letsOnePoliceOfficerServeTwoMunicipalities() throws SQLException {
        for (var town : List.of("eskilstuna", "strangnas")) {
            var seats =
                    rows(
                            town,
                            """
                            select s.id::text
                              from access.account c
                              join access.assignment a on a.person_id = c.person_id
                              join cases.seat s on s.assignment_id = a.id
                             where c.subject = 'petra.hallin'
                            """);

            assertThat(seats).as(town).isNotEmpty();
        }
    }

    @Test
    void leavesAMunicipalityWithoutTheProgrammeWithItsPeopleOnly() throws SQLException {
        assertThat(rows("taby", "select id::text from concerns.concern")).isEmpty();
        assertThat(rows("taby", "select id::text from access.assignment")).isNotEmpty();
    }

    @Test
    void saysInOneLineWhatToTryAsEachPerson() throws SQLException {
        for (var town : Towns.ALL) {
            for (var subject : rows(town.code(), "select subject from access.account")) {
                assertThat(Guide.about(town.code(), subject))
                        .as(town.code() + " " + subject)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void doesNotTellItAgain() throws IOException, SQLException {
        var before = counts();
        demonstration.close();
        demonstration = start();

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void throwsAwayWhatWasNotToldToItsEnd() throws IOException, SQLException {
        rows("strangnas", "drop table demo.told");
        demonstration.close();
        demonstration = start();

        assertThat(rows("strangnas", "select anchor::text from demo.told")).hasSize(1);
        assertThat(
                        rows(
                                "strangnas",
                                "select id::text from access.person where name = 'Petra Hallin'"))
                .hasSize(1);
    }

    private static List<Integer> counts() throws SQLException {
        var counts = new ArrayList<Integer>();
        for (var town : List.of("eskilstuna", "strangnas")) {
            for (var table : TABLES) {
                counts.add(rows(town, "select 1::text from " + table).size());
            }
        }
        return counts;
    }

    /** As one who stands above every policy. */
    private static List<String> rows(String town, String sql) throws SQLException {
        var server = demonstration.getBean(Towns.class).server();
        var rows = new ArrayList<String>();
        try (var superuser =
                        DriverManager.getConnection(
                                server.url(town), server.superuser(), server.password());
                var statement = superuser.createStatement()) {
            if (statement.execute(sql)) {
                var found = statement.getResultSet();
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
        }
        return rows;
    }
}
