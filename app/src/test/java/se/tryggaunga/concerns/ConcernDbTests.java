package se.tryggaunga.concerns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.tryggaunga.Nightly;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.access.Hat;
import se.tryggaunga.access.Hats;
import se.tryggaunga.cases.CaseWorld;
import se.tryggaunga.concerns.domain.AgeBand;
import se.tryggaunga.concerns.domain.DutyAnswer;
import se.tryggaunga.concerns.domain.Family;
import se.tryggaunga.concerns.domain.Sex;
import se.tryggaunga.concerns.domain.Status;
import se.tryggaunga.concerns.domain.Urgency;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.organisation.Setup;
import se.tryggaunga.people.Custodian;
import se.tryggaunga.people.Protection;
import se.tryggaunga.people.Relation;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Reader;

/** Who sees what of a concern, from the first words until a family is asked or the time is out. */
@SpringBootTest
@Import(CaseWorld.class)
class ConcernDbTests {

    private static final String SARA = "sara/samordnare";
    private static final String ANDERS = "anders/rektor";
    private static final String MIA = "mia/fritid";
    private static final String EVA = "eva/sekreterare";

    @Autowired Municipalities municipalities;
    @Autowired Acting acting;
    @Autowired Hats hats;
    @Autowired Concerns concerns;
    @Autowired Assessments assessments;
    @Autowired NameGiving names;
    @Autowired Requests requests;
    @Autowired RequestDisposal disposal;
    @Autowired Audiences audiences;

    @Test
    void isReadBySenderAndCoordinatorAndNobodyElse() {
        var id = as(MIA, () -> concerns.send(concern("Alex Ekdahl", null), Set.of()));
        assertThat(as(MIA, () -> concerns.open(id)).text().worry())
                .isEqualTo("Ute sent vid torget.");
        assertThat(as(SARA, () -> concerns.open(id)).text().worry())
                .isEqualTo("Ute sent vid torget.");
        assertThatThrownBy(() -> as(ANDERS, () -> concerns.open(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(EVA, () -> concerns.open(id))).isInstanceOf(NotFound.class);
        assertThat(as(ANDERS, concerns::list)).noneMatch(row -> row.id().equals(id));
        assertThat(as(MIA, () -> audiences.of(id, "fritid", "frame", List.of())).readers())
                .extracting(Reader::name)
                .containsExactlyInAnyOrder("Mia Falk", "Sara Lind");
    }

    @Test
    void theNameStaysInItsAuthorityUntilTheFamilyHasSaidYes() {
        var id = as(MIA, () -> concerns.send(concern("Alex Ekdahl", null), Set.of()));
        assertThat(as(MIA, () -> concerns.open(id)).note()).isPresent();
        assertThat(as(SARA, () -> concerns.open(id)).note()).isEmpty();
        as(
                MIA,
                () -> {
                    names.give(id, "mamma");
                    return id;
                });
        var seen = as(SARA, () -> concerns.open(id));
        assertThat(seen.note().orElseThrow().name()).isEqualTo("Alex Ekdahl");
        assertThat(seen.status()).isEqualTo(Status.NAME_GIVEN);
    }

    @Test
    void onlyTheWriterGivesTheNameOrTakesTheConcernBack() {
        var id = as(MIA, () -> concerns.send(concern("Alex Ekdahl", null), Set.of()));
        assertThatThrownBy(() ->
                        as(
                                SARA,
                                () -> {
                                    names.give(id, "mamma");
                                    return id;
                                }))
                .isInstanceOf(NotYours.class);
        as(
                MIA,
                () -> {
                    assessments.withdraw(id);
                    return id;
                });
        assertThatThrownBy(() ->
                        as(
                                SARA,
                                () -> {
                                    assessments.answer(
                                            id, Assessments.Answer.advice("Ring oss."), Set.of());
                                    return id;
                                }))
                .isInstanceOf(AlreadyAnswered.class);
    }

    @Test
    void aColleagueOfTheSendersAreaWithoutAGrantReadsNothing() {
        var id = as(EVA, () -> concerns.send(concern("Kim Berg", null), Set.of()));
        // Sara holds the inbox and the same area: the note comes with it, on her own area's ground
        assertThat(as(SARA, () -> concerns.open(id)).note()).isPresent();
        assertThatThrownBy(() -> as(MIA, () -> concerns.open(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void anOwnNoteIsReadUntilItsLastDayAndByNobodyAfterIt() {
        var id = as(MIA, () -> concerns.send(concern("Alex Ekdahl", null), Set.of()));
        var count = "select count(*) from concerns.own_note where scope_id = '" + id + "'";
        CaseWorld.CLOCK.turn(Duration.ofDays(90));
        assertThat(as(MIA, () -> concerns.open(id)).note()).isPresent();
        CaseWorld.CLOCK.turn(Duration.ofDays(1));
        assertThat(as(MIA, () -> concerns.open(id)).note()).isEmpty();
        assertThat(plain(MIA, count)).isZero();
    }

    @Test
    void anOwnNoteIsErasedOnceItsBoardHasDecidedSo() {
        var id = as(MIA, () -> concerns.send(concern("Alex Ekdahl", null), Set.of()));
        CaseWorld.CLOCK.turn(Duration.ofDays(91));
        night();
        assertThat(erasedNotes()).isZero();
        owner().sql(
                        """
                        insert into records.disposal_decision
                        values ('own_note', 'fritid', 0, 'FN 12', '2026-01-01', '2026-01-01', null)
                        """)
                .update();
        night();
        var erased = erasedNotes();
        assertThat(erased).isPositive();
        night();
        assertThat(erasedNotes()).as("nothing is erased twice").isEqualTo(erased);
        assertThat(as(MIA, () -> concerns.open(id)).text().worry()).isNotEmpty();
    }

    @Test
    void theAnswerAboutTheDutyIsTheWritersOwn() {
        var duty = new NewConcern.Duty(DutyAnswer.NOT_HERE, "Redan känt hos socialtjänsten.");
        var id = as(MIA, () -> concerns.send(concern(null, duty), Set.of()));
        var count = "select count(*) from concerns.duty_answer where scope_id = '" + id + "'";
        assertThat(plain(MIA, count)).isEqualTo(1);
        assertThat(plain(SARA, count)).isZero();
    }

    @Test
    void twoAssessorsCannotOverwriteEachOther() {
        var id = as(MIA, () -> concerns.send(concern(null, null), Set.of()));
        var first = new Judgement("yes", List.of("crime"), "not_enough", "Flera behövs.");
        var second = new Judgement("no", List.of(), "enough", "Skolan räcker.");
        as(
                SARA,
                () -> {
                    assessments.assess(id, 0, first);
                    return id;
                });
        assertThatThrownBy(() ->
                        as(
                                SARA,
                                () -> {
                                    assessments.assess(id, 0, second);
                                    return id;
                                }))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        meanwhile ->
                                assertThat(meanwhile.theirs().reasons())
                                        .isEqualTo("Flera behövs."));
        as(
                SARA,
                () -> {
                    assessments.assess(id, 1, second);
                    return id;
                });
        assertThat(as(SARA, () -> concerns.open(id)).assessment().orElseThrow().version())
                .isEqualTo(2);
        assertThat(as(MIA, () -> concerns.open(id)).assessment()).isEmpty();
    }

    @Test
    void aHatWithoutTheOfficeAssessesNothing() {
        var id = as(MIA, () -> concerns.send(concern(null, null), Set.of()));
        assertThatThrownBy(() ->
                        as(
                                MIA,
                                () -> {
                                    assessments.answer(
                                            id, Assessments.Answer.advice("Ring oss."), Set.of());
                                    return id;
                                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aRequestIsReadByItsCoordinatorAlone() {
        var concern = as(MIA, () -> concerns.send(concern("Alex Ekdahl", null), Set.of()));
        var request = as(SARA, () -> requests.ask(request(concern)));
        assertThat(as(SARA, requests::list)).anyMatch(row -> row.id().equals(request));
        assertThat(as(MIA, () -> concerns.open(concern)).status()).isEqualTo(Status.ASKED);
        for (var other : List.of(MIA, ANDERS, EVA)) {
            assertThat(
                            plain(
                                    other,
                                    "select count(*) from people.young_person where scope_id = '"
                                            + request
                                            + "'"))
                    .isZero();
            assertThat(
                            plain(
                                    other,
                                    "select count(*) from concerns.request where id = '"
                                            + request
                                            + "'"))
                    .isZero();
        }
    }

    @Test
    void aRefusedRequestIsHiddenWhenTheTimeIsOutAndLeavesAResidue() {
        var concern = as(MIA, () -> concerns.send(concern("Alex Ekdahl", null), Set.of()));
        var request = as(SARA, () -> requests.ask(request(concern)));
        as(
                SARA,
                () -> {
                    requests.refused(request);
                    return request;
                });
        night();
        assertThat(as(SARA, requests::list)).anyMatch(row -> row.id().equals(request));
        long before = residues();
        CaseWorld.CLOCK.turn(Duration.ofDays(15));
        night();
        night();
        assertThat(as(SARA, requests::list)).noneMatch(row -> row.id().equals(request));
        assertThat(residues()).isEqualTo(before + 1);
    }

    private void night() {
        new Nightly(municipalities, CaseWorld.HERE, acting).run(disposal);
    }

    private long erasedNotes() {
        return owner().sql(
                        "select coalesce(sum(erased), 0) from records.disposal where record_kind = 'own_note'")
                .query(Long.class)
                .single();
    }

    private static JdbcClient owner() {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        CaseWorld.DATABASE.url(), TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD));
    }

    private long residues() {
        return owner().sql("select count(*) from concerns.residue").query(Long.class).single();
    }

    private NewConcern concern(@Nullable String name, NewConcern.@Nullable Duty duty) {
        return new NewConcern(
                Setup.id("smaby", "inbox", "sspf"),
                new NewConcern.Words("Ute sent vid torget.", "Fredag kväll.", ""),
                Urgency.THIS_WEEK,
                Sex.BOY,
                AgeBand.AGE_15_17,
                "centrum",
                Family.AGREES,
                name == null ? null : new NewConcern.Note(name, "Går i nian."),
                duty);
    }

    private NewRequest request(UUID concern) {
        var young =
                new YoungPerson(
                        "Alex", "Ekdahl", "Alex", null, LocalDate.of(2010, 5, 5), Protection.NONE);
        var mother = new Custodian("Kim Ekdahl", Relation.MOTHER, "", true, true);
        return new NewRequest(
                concern,
                "sspf",
                "crime",
                Sex.BOY,
                "centrum",
                "direct",
                "mamma",
                young,
                List.of(mother));
    }

    private <T extends @Nullable Object> T as(String who, Supplier<T> work) {
        return municipalities.within(CaseWorld.HERE, () -> acting.as(hat(who), "test", work));
    }

    private Hat hat(String who) {
        var person = Setup.id("smaby", "person", who.substring(0, who.indexOf('/')));
        var assignment = Setup.id("smaby", "assignment", who);
        return hats.of(person).stream()
                .filter(each -> each.assignment().equals(assignment))
                .findFirst()
                .orElseThrow();
    }

    /** A count by plain SQL as the application's role, with the hat worn. */
    private long plain(String who, String count) {
        try (var connection = CaseWorld.DATABASE.asApplication()) {
            connection.setAutoCommit(false);
            var hat = municipalities.within(CaseWorld.HERE, () -> hat(who));
            try (var wear = connection.prepareStatement("select access.act_as(?, ?, ?, 'test')")) {
                wear.setObject(1, hat.person());
                wear.setObject(2, hat.assignment());
                wear.setObject(3, CaseWorld.CLOCK.today());
                wear.execute();
            }
            try (var rows = connection.createStatement().executeQuery(count)) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
