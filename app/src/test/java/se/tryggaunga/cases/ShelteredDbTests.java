package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.people.ContactDetails;
import se.tryggaunga.people.NotEntrusted;
import se.tryggaunga.people.Protection;
import se.tryggaunga.shared.NotFound;

/** A protected identity: a group of its own, and no address, school or place anywhere. */
class ShelteredDbTests extends InACase {

    private static final String STREET = "Granitgatan 7";
    private static final String SCHOOL = "Bergtallskolan";
    private static final String PHONE = "070-174 06 11";

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");
    private static final int MOST_PAGES = 400;

    @Test
    void isForTheGroupAlone() {
        var file = open(EVA, ANDERS, MIA);
        assertThat(seesWhom(EVA, file)).isPositive();
        assertThat(seesWhom(MIA, file)).isPositive();
        protect(file, Protection.MARKED);
        assertThat(seesWhom(SARA, file)).isPositive();
        assertThat(seesWhom(ANDERS, file)).isPositive();
        assertThat(seesWhom(EVA, file)).as("of the host's own, and not of the group").isZero();
        assertThat(seesWhom(MIA, file)).isZero();
        var left = read(SARA, file, view -> view.members().stream().map(Seat::name).toList());
        assertThat(left).containsExactlyInAnyOrder("Sara Lind", "Anders Holm");
    }

    @Test
    void closesEverythingToThoseOutside() {
        var file = open(EVA, ANDERS, MIA);
        write(MIA, file, view -> notes.write(view, note("fritid", "leisure")));
        var scope = file.id();
        assertThat(rows(MIA, "select 1 from cases.note where scope_id = ?", scope)).isEqualTo(1);
        protect(file, Protection.MARKED);
        for (var who : List.of(EVA, MIA)) {
            for (var table :
                    List.of(
                            "cases.note",
                            "cases.case_file",
                            "cases.seat",
                            "cases.step",
                            "sharing.consent",
                            "tasks.task")) {
                assertThat(rows(who, "select 1 from " + table + " where scope_id = ?", scope))
                        .as("%s reads %s", who, table)
                        .isZero();
            }
            assertThat(rows(who, "select 1 from cases.number where case_id = ?", scope)).isZero();
            assertThat(send(who, get("/arenden/" + file.number())).getStatus()).isEqualTo(404);
            assertThat(text(send(who, get("/arenden")))).doesNotContain(file.number());
            assertThat(text(send(who, get("/min-dag")))).doesNotContain(file.number());
        }
    }

    @Test
    void saysWhoSeesThisAsThePoliciesDo() {
        var file = open(EVA, ANDERS, MIA);
        protect(file, Protection.PROTECTED);
        var named =
                as(SARA, () -> audiences.of(file.id(), "social", "frame", Set.of()))
                        .readers()
                        .stream()
                        .map(reader -> reader.name())
                        .toList();
        assertThat(named).containsExactlyInAnyOrder("Sara Lind", "Anders Holm");
        assertThat(text(send(SARA, get("/forfragningar/" + file.id() + "/personen"))))
                .doesNotContain("Eva Ek", "Mia Falk");
    }

    @Test
    void endsWithTheMembershipAndComesBackWithIt() {
        var file = open(ANDERS);
        protect(file, Protection.PROTECTED);
        assertThat(seesWhom(ANDERS, file)).isPositive();
        asOwner("update access.entrusted set until_day = ? where assignment_id = ?", yesterday());
        assertThat(seesWhom(ANDERS, file)).isZero();
        assertThat(as(SARA, () -> audiences.of(file.id(), "social", "frame", Set.of())).readers())
                .extracting("name")
                .doesNotContain("Anders Holm");
        asOwner("update access.entrusted set until_day = ? where assignment_id = ?", null);
        assertThat(seesWhom(ANDERS, file)).isPositive();
    }

    @Test
    void givesThoseOutsideTheirOwnFactsBackAndNothingElseWhenItIsLifted() {
        var file = open(ANDERS, MIA);
        write(MIA, file, view -> notes.write(view, note("fritid", "leisure")));
        protect(file, Protection.MARKED);
        protect(file, Protection.NONE);
        assertThat(rows(MIA, "select 1 from cases.note where scope_id = ?", file.id()))
                .isEqualTo(1);
        assertThat(seesWhom(MIA, file)).as("the seat was ended").isZero();
    }

    @Test
    void isSetAndLiftedByTheGroupOfTheHostAlone() {
        var file = open(EVA, ANDERS);
        assertThatThrownBy(() -> protect(EVA, file, Protection.MARKED))
                .as("of the host's, and not of the group")
                .isInstanceOf(NotEntrusted.class)
                .extracting(refused -> List.of(((NotEntrusted) refused).args()))
                .asString()
                .contains("Sara Lind");
        protect(file, Protection.MARKED);
        assertThatThrownBy(() -> protect(ANDERS, file, Protection.NONE))
                .as("of the group, and not of the host's")
                .isInstanceOf(NotFound.class);
        for (var sql :
                List.of(
                        "insert into access.sheltered (scope_id, because_of) values (?, gen_random_uuid()) returning 1",
                        "delete from access.sheltered where scope_id = ? returning 1",
                        "insert into access.entrusted values (?, '2026-01-01') returning 1",
                        "select access.unshelter(?)")) {
            assertThatThrownBy(() -> rows(SARA, sql, file.id()))
                    .hasRootCauseInstanceOf(SQLException.class);
        }
    }

    @Test
    void shutsWhatWasHandedOverBefore() {
        var file = open(ANDERS);
        var note = write(ANDERS, file, view -> notes.write(view, note("skola", "school")));
        var sent = send(ANDERS, handing(file, note));
        assertThat(sent.getStatus()).isEqualTo(302);
        var handed = "select 1 from sharing.handover where case_id = ?";
        assertThat(rows(JON, handed, file.id())).isEqualTo(1);
        protect(file, Protection.FICTITIOUS);
        assertThat(rows(JON, handed, file.id())).isZero();
        assertThat(rows(ANDERS, handed, file.id())).isEqualTo(1);
        assertThat(text(send(ANDERS, get(handingPath(file, note))))).doesNotContain("Jon Berg");
        assertThat(send(ANDERS, handing(file, note)).getStatus()).isEqualTo(422);
    }

    @Test
    void letsNobodyElseIn() {
        var file = open(ANDERS);
        protect(file, Protection.PROTECTED);
        assertThat(read(SARA, file, seats::candidates))
                .extracting(Colleague::assignment)
                .doesNotContain(assignment(MIA), assignment(EVA), assignment(JON));
        assertThatThrownBy(() -> write(SARA, file, view -> added(view, assignment(MIA))))
                .isInstanceOf(NotEntrusted.class);
        var guest = new Opening.Guest("polis", "områdespolis", "Kim Lund");
        assertThatThrownBy(() ->
                        write(
                                SARA,
                                file,
                                view -> {
                                    seats.add(view, guest);
                                    return true;
                                }))
                .as("one who does not sign in is of no group")
                .isInstanceOf(NotEntrusted.class);
    }

    @Test
    void forgetsWhereaboutsInEveryVersion() {
        var file = open(ANDERS);
        as(SARA, () -> reach(file));
        assertThat(rows(SARA, told(file))).isPositive();
        protect(file, Protection.FICTITIOUS);
        assertThat(rows(SARA, told(file))).isZero();
    }

    @Test
    void takesNoWhereaboutsInAnyForm() {
        var file = open(ANDERS);
        protect(file, Protection.PROTECTED);
        for (var words :
                List.of(
                        "Hon bor numera på " + STREET + " hos sin moster.",
                        "Hon har börjat på " + SCHOOL + " och trivs bra.",
                        "Vi sågs på Fritidsgården i går kväll, och hon var glad.",
                        "Ring henne på " + PHONE + " efter klockan fyra.")) {
            var sent =
                    send(
                            ANDERS,
                            post("/arenden/" + file.number() + "/anteckningar")
                                    .param("area", "skola")
                                    .param("share", "own")
                                    .param("words", words));
            assertThat(sent.getStatus()).as(words).isEqualTo(422);
            assertThat(text(sent)).contains("skyddade personuppgifter", words);
        }
        assertThat(rows(ANDERS, "select 1 from cases.note where scope_id = ?", file.id())).isZero();
        assertThat(place(file, "Fritidsgården, lilla rummet")).isEqualTo(422);
        assertThat(place(file, "Socialkontoret, rum 3"))
                .as("where those who work are is no whereabouts")
                .isNotEqualTo(422);
        var plain =
                send(
                        ANDERS,
                        post("/arenden/" + file.number() + "/anteckningar")
                                .param("area", "skola")
                                .param("share", "own")
                                .param("words", "Hon berättar att helgen var lugn."));
        assertThat(plain.getStatus()).isEqualTo(302);
    }

    @Test
    void takesWhereaboutsOfOthersAsBefore() {
        var file = open(ANDERS);
        var sent =
                send(
                        ANDERS,
                        post("/arenden/" + file.number() + "/anteckningar")
                                .param("area", "skola")
                                .param("share", "own")
                                .param("words", "Hon bor på " + STREET + "."));
        assertThat(sent.getStatus()).isEqualTo(302);
    }

    @Test
    void handsNoWhereaboutsOver() {
        var file = open(ANDERS);
        var note =
                write(
                        ANDERS,
                        file,
                        view ->
                                notes.write(
                                        view,
                                        new NewNote(
                                                "skola",
                                                "school",
                                                "Hon bor på " + STREET + ". Hon är ofta trött.",
                                                false,
                                                "",
                                                "")));
        protect(file, Protection.PROTECTED);
        var sent = send(ANDERS, onPaper(file, note));
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(rows(ANDERS, "select 1 from sharing.handover where case_id = ?", file.id()))
                .isZero();
    }

    @Test
    void saysWhereSomebodyIsOnNoPage() {
        var file = open(ANDERS);
        as(SARA, () -> reach(file));
        assertThat(all(SARA, file)).as("the crawl comes where it stands").contains(STREET, SCHOOL);
        protect(file, Protection.PROTECTED);
        for (var who : List.of(SARA, ANDERS)) {
            assertThat(all(who, file)).doesNotContain("Granitgatan", "Bergtall", PHONE);
        }
    }

    private static NewNote note(String area, String kind) {
        return new NewNote(area, kind, "Helgen var lugn. Veckan var bra.", false, "", "");
    }

    private static String handingPath(CaseFile file, UUID note) {
        return "/utlamnanden/nytt/anteckning/" + file.id() + "/" + note;
    }

    private AbstractMockHttpServletRequestBuilder<?> handing(CaseFile file, UUID note) {
        return asked(file, note).param("to", assignment(JON).toString());
    }

    /** To one who does not sign in. */
    private AbstractMockHttpServletRequestBuilder<?> onPaper(CaseFile file, UUID note) {
        return asked(file, note)
                .param("to", "other")
                .param("to_area", "polis")
                .param("to_name", "Kim Lund");
    }

    private static AbstractMockHttpServletRequestBuilder<?> asked(CaseFile file, UUID note) {
        return post(handingPath(file, note))
                .param("version", "1")
                .param("kept", "0", "1")
                .param("kind", "franvaro")
                .param("until", CLOCK.today().plusDays(5).toString())
                .param("why", "De möter familjen.")
                .param("proportionate", "Det hjälper.")
                .param("left_out", "Inget.")
                .param("step", "decide");
    }

    private static @Nullable LocalDate yesterday() {
        return CLOCK.today().minusDays(1);
    }

    /** Of Anders's membership. */
    private void asOwner(String sql, @Nullable LocalDate until) {
        try (var connection =
                        DriverManager.getConnection(
                                database().url(), TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD);
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, until);
            statement.setObject(2, assignment(ANDERS));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Every page that links lead to from the case and from the frame around it. */
    private String all(String who, CaseFile file) {
        var waiting =
                new ArrayDeque<>(
                        List.of(
                                "/arenden/" + file.number(),
                                "/forfragningar/" + file.id() + "/samtycke",
                                "/forfragningar/" + file.id() + "/personen",
                                "/min-dag"));
        var known = new HashSet<String>(waiting);
        var pages = new StringBuilder();
        while (!waiting.isEmpty() && known.size() < MOST_PAGES) {
            var answer = send(who, get(waiting.poll()));
            assertThat(answer.getStatus()).isLessThan(500);
            var page = answer.getStatus() == 200 ? text(answer) : "";
            pages.append(page);
            var links = LINK.matcher(page);
            while (links.find()) {
                if (isPage(links.group(1), file) && known.add(links.group(1))) {
                    waiting.add(links.group(1));
                }
            }
        }
        return pages.toString();
    }

    /** Of this case, or of no case: other tests' people stand in the lists too. */
    private static boolean isPage(String path, CaseFile file) {
        var others =
                Set.of("/arenden/", "/forfragningar/", "/oro/", "/utlamnanden/", "/radgor/")
                        .stream()
                        .anyMatch(path::startsWith);
        var own = path.contains(file.number()) || path.contains(file.id().toString());
        return (own || !others) && !path.matches("/(css|js|vendor|logga-ut|last).*");
    }

    private boolean added(CaseView view, UUID assignment) {
        seats.add(view, assignment);
        return true;
    }

    private boolean reach(CaseFile file) {
        people.reach(file.id(), new ContactDetails(PHONE, STREET, SCHOOL));
        return true;
    }

    private static String told(CaseFile file) {
        return "select 1 from people.contact_details where scope_id = '"
                + file.id()
                + "' and phone || address || school <> ''";
    }

    private int seesWhom(String who, CaseFile file) {
        return rows(who, "select 1 from people.young_person where scope_id = ?", file.id());
    }

    private void protect(CaseFile file, Protection protection) {
        protect(SARA, file, protection);
    }

    private int place(CaseFile file, String place) {
        return send(
                        SARA,
                        post("/arenden/" + file.number() + "/moten/nytt")
                                .param("typ", "first")
                                .param("dag", CLOCK.today().plusDays(7).toString())
                                .param("plats", place))
                .getStatus();
    }
}
