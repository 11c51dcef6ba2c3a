package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.asks.AnsweredMeanwhile;
import se.tryggaunga.asks.Asks;
import se.tryggaunga.asks.NewAsk;
import se.tryggaunga.asks.NewTurn;
import se.tryggaunga.asks.NoGroundToAsk;
import se.tryggaunga.asks.Silences;
import se.tryggaunga.asks.domain.Ask;
import se.tryggaunga.asks.domain.Said;
import se.tryggaunga.asks.domain.Turn;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Refusal;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.tasks.Task;
import se.tryggaunga.tasks.Tasks;

/**
 * A party asks another: the question is read by those asked, the answer by those who asked, and
 * silence goes to whoever answers for the party's people, who learns nothing of the case.
 */
@SpringBootTest(properties = "trygga.jobs=false")
@Import(AskingTown.class)
class AsksDbTests extends InACase {

    private static final String HEAD = "Nils Hed/registrator_skola";
    private static final String WANTED = "Läxhjälp på tisdagar.";

    @Autowired Asks asks;
    @Autowired Silences silences;
    @Autowired Tasks tasks;
    @Autowired Waking waking;

    private CaseFile file;

    @Override
    Municipality here() {
        return AskingTown.HERE;
    }

    @Override
    TestDatabase database() {
        return AskingTown.DATABASE;
    }

    @BeforeEach
    void aCaseWithSchoolAndLeisure() throws SQLException {
        try (var owner = database().asOwner();
                var change = owner.createStatement()) {
            change.execute(
                    """
                    update organisation.function set rights = rights || '{rights.review}'
                     where id = 'registrator_skola' and not 'rights.review' = any (rights)
                    """);
        }
        file = open(ANDERS, MIA);
    }

    @Test
    void theQuestionIsReadByThoseAskedAndByNobodyElseInTheCase() {
        var id = ask(SARA, "skola");
        assertThat(one(ANDERS, id).what()).isEqualTo(WANTED);
        assertThat(readable(MIA)).isEmpty();
        assertThat(rows(MIA, "select 1 from asks.ask where id = ?", id)).isZero();
        assertThat(rows(MIA, "select 1 from asks.standing(?)", id)).isZero();
        assertThat(waits(ANDERS)).contains("asks.task.answer");
        assertThat(waits(MIA)).doesNotContain("asks.task.answer");
        assertThat(logged(file, "share")).isPositive();
    }

    @Test
    void aYesIsKeptAndSaidToBeDone() {
        var id = ask(SARA, "skola");
        turn(ANDERS, id, 0, Turn.ACCEPTED, "");
        assertThat(waits(ANDERS)).contains("asks.task.finish").doesNotContain("asks.task.answer");
        assertThat(waits(SARA)).contains("asks.task.read");
        assertThat(one(SARA, id).turn()).isEqualTo(Turn.ACCEPTED);
        assertThat(waits(SARA)).as("read").doesNotContain("asks.task.read");
        turn(ANDERS, id, 1, Turn.DONE, "Började i tisdags.");
        assertThat(said(SARA, id))
                .extracting(Said::words)
                .containsExactly("", "Började i tisdags.");
        assertThat(waits(ANDERS)).doesNotContain("asks.task.finish");
        assertThatThrownBy(() -> turn(ANDERS, id, 2, Turn.DECLINED, "Nej."))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theAnswerIsTheAnsweringPartysAndReadByTheOneThatAsked() {
        var id = ask(SARA, "skola");
        turn(ANDERS, id, 0, Turn.DECLINED, "Vi har ingen lärare.");
        assertThat(said(SARA, id)).extracting(Said::words).containsExactly("Vi har ingen lärare.");
        assertThat(said(SARA, id)).extracting(Said::area).containsExactly("skola");
        assertThat(rows(MIA, "select 1 from asks.turn where ask_id = ?", id)).isZero();
    }

    @Test
    void nobodyAnswersForAPartyThatAnswersItself() {
        var id = ask(SARA, "skola");
        assertThatThrownBy(() -> turn(SARA, id, 0, Turn.ACCEPTED, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> turn(MIA, id, 0, Turn.ACCEPTED, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> turn(ANDERS, id, 0, Turn.TAKEN_BACK, ""))
                .as("only who asked")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> turn(ANDERS, id, 0, Turn.DONE, ""))
                .as("nothing is done before it is promised")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoWhoAnswerAtOnceAreToldOfEachOther() {
        var id = ask(SARA, "skola");
        turn(SARA, id, 0, Turn.TAKEN_BACK, "");
        assertThatThrownBy(() -> turn(ANDERS, id, 0, Turn.ACCEPTED, ""))
                .isInstanceOf(AnsweredMeanwhile.class);
        assertThat(waits(ANDERS)).doesNotContain("asks.task.answer");
    }

    @Test
    void isNotAskedOfOnesOwnNorOfAPartyThatMayNotReadIt() {
        assertThatThrownBy(() -> ask(SARA, "social")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ask(SARA, "polis"))
                .as("not in the case")
                .isInstanceOf(NotFound.class);
        as(
                SARA,
                () -> {
                    var plan = Set.of(new Coverage("skola", "plan"));
                    withdrawals.parts(file.id(), "young", CLOCK.today(), plan);
                    return true;
                });
        assertThatThrownBy(() -> ask(SARA, "skola")).isInstanceOf(NoGroundToAsk.class);
    }

    @Test
    void aPartyThatDoesNotSignInIsAnsweredForByWhoeverAsked() {
        file = open(List.of(new Opening.Guest("polis", "områdespolis", "Per Ros")), ANDERS);
        var id = ask(SARA, "polis");
        assertThat(waits(SARA)).contains("asks.task.ask-party");
        assertThat(rows(ANDERS, "select 1 from asks.ask where id = ?", id)).isZero();
        write(
                SARA,
                file,
                view -> {
                    var turn = new NewTurn(Turn.ACCEPTED, "I maj.", "Per Ros", "på telefon i dag");
                    asks.turn(view, id, 0, turn);
                    return true;
                });
        assertThat(said(SARA, id)).extracting(Said::spokenBy).containsExactly("Per Ros");
        assertThat(said(SARA, id)).extracting(Said::area).containsExactly("polis");
    }

    @Test
    void silenceGoesToWhoeverAnswersForThePeopleWithoutAWordOfTheCase() {
        var id = ask(SARA, "skola");
        pastTheDay(id);
        passOn();
        var task = silences(id).getFirst();
        assertThat(task.reference()).isEqualTo(CLOCK.today().minusDays(8).toString());
        assertThat(task.path()).doesNotContain(file.number());
        var silence = as(HEAD, () -> silences.read(task.about()));
        assertThat(silence.colleagues()).containsExactly("Anders Holm, rektor");
        assertThatThrownBy(() -> as(ANDERS, () -> silences.read(task.about())))
                .isInstanceOf(NotFound.class);
        assertThat(rows(HEAD, "select 1 from asks.ask")).isZero();
        assertThatThrownBy(() -> one(HEAD, id)).isInstanceOf(NotFound.class);
        assertThat(one(SARA, id).state(CLOCK.today())).isEqualTo("asks.state.passed_on");
    }

    @Test
    void silenceIsPassedOnOnceAndEndsWithAnAnswer() {
        var id = ask(SARA, "skola");
        passOn();
        assertThat(silences(id)).as("the day itself is in time").isEmpty();
        pastTheDay(id);
        passOn();
        passOn();
        assertThat(silences(id)).hasSize(1);
        var scope = silences(id).getFirst().about();
        turn(ANDERS, id, 0, Turn.ACCEPTED, "");
        assertThat(silences(id)).isEmpty();
        assertThatThrownBy(() -> as(HEAD, () -> silences.read(scope))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverAnswersForThePeopleSaysThatTheyHaveBeenTold() {
        var id = ask(SARA, "skola");
        pastTheDay(id);
        passOn();
        var scope = silences(id).getFirst().about();
        as(
                HEAD,
                () -> {
                    silences.settle(scope);
                    return true;
                });
        assertThat(silences(id)).isEmpty();
        assertThat(waits(ANDERS)).as("the question still waits").contains("asks.task.answer");
    }

    @Test
    void nobodyRemindsAnybodyInACaseThatHasComeToRest() {
        var id = ask(SARA, "skola");
        pastTheDay(id);
        passOn();
        withdraw();
        passOn();
        assertThat(silences(id)).isEmpty();
    }

    @Test
    void whereNobodyAnswersForThePeopleTheOneWhoAskedIsToldToCall() {
        var id = ask(SARA, "fritid");
        pastTheDay(id);
        passOn();
        assertThat(one(SARA, id).state(CLOCK.today())).isEqualTo("asks.state.nobody");
    }

    @Test
    void theOneWhoAskedKeepsTheStatusLineWhenAccessHasEnded() {
        var id = ask(ANDERS, "social");
        turn(SARA, id, 0, Turn.ACCEPTED, "Vi ordnar det.");
        withdraw();
        var ended = new AccessEnded(file.id(), file.number(), CLOCK.today());
        var own = as(ANDERS, () -> pages.own(ended));
        assertThat(own).anyMatch(each -> each.text().contains(WANTED));
        assertThat(own).anyMatch(each -> each.text().contains("Ja, väntar på att bli klart"));
        assertThat(own).noneMatch(each -> each.text().contains("Vi ordnar det."));
    }

    @Test
    void whoeverHasLeftTheCaseOrLostTheGroundReadsNothingMore() {
        var id = ask(SARA, "skola");
        write(
                SARA,
                file,
                view -> {
                    seats.end(view, seat(view, "skola"));
                    return true;
                });
        assertThat(rows(ANDERS, "select 1 from asks.ask where id = ?", id)).isZero();
        assertThat(rows(ANDERS, "select 1 from asks.standing(?)", id)).isZero();
        assertThatThrownBy(() -> turn(ANDERS, id, 0, Turn.ACCEPTED, ""))
                .isInstanceOf(Refusal.class);
        var other = ask(SARA, "fritid");
        withdraw();
        assertThat(rows(MIA, "select 1 from asks.ask where id = ?", other)).isZero();
        assertThat(rows(MIA, "select 1 from asks.standing(?)", other)).isZero();
        assertThatThrownBy(() -> turn(MIA, other, 0, Turn.ACCEPTED, ""))
                .isInstanceOf(AccessEnded.class);
    }

    @Test
    void anotherCasesAddressLeadsNowhere() {
        var id = ask(SARA, "skola");
        file = open(ANDERS);
        assertThatThrownBy(() -> one(ANDERS, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> turn(ANDERS, id, 0, Turn.ACCEPTED, ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRestingCasePassesNothingOnAndOneThatWakesAsksAgain() {
        var id = ask(SARA, "skola");
        withdraw();
        assertThat(waits(ANDERS)).isEmpty();
        pastTheDay(id);
        passOn();
        assertThat(silences(id)).isEmpty();
        as(
                SARA,
                () -> {
                    proposals.beginAgain(file.id());
                    return sayYes(file.id(), 1, COVERED);
                });
        write(
                SARA,
                file,
                view -> {
                    waking.wake(view);
                    return true;
                });
        assertThat(waits(ANDERS)).containsOnlyOnce("asks.task.answer");
    }

    private static UUID seat(CaseView view, String area) {
        return view.members().stream()
                .filter(seat -> seat.area().equals(area))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID ask(String who, String area) {
        return write(who, file, view -> asks.ask(view, new NewAsk(area, WANTED, null)));
    }

    private void turn(String who, UUID id, int after, Turn turn, String words) {
        write(
                who,
                file,
                view -> {
                    asks.turn(view, id, after, new NewTurn(turn, words, "", ""));
                    return true;
                });
    }

    private Ask one(String who, UUID id) {
        return read(who, file, view -> asks.read(view, id));
    }

    private List<Ask> readable(String who) {
        return read(who, file, view -> asks.in(view.id()));
    }

    private List<Said> said(String who, UUID id) {
        return read(who, file, view -> asks.said(view.id())).stream()
                .filter(each -> each.ask().equals(id))
                .toList();
    }

    private List<String> waits(String who) {
        return as(who, tasks::mine).stream()
                .filter(task -> task.scopeId().equals(file.id()))
                .map(Task::verb)
                .toList();
    }

    /** What waits on the head about that question; which it is, only the database knows. */
    private List<Task> silences(UUID ask) {
        var scope =
                owner().sql("select id from asks.passed_on where ask_id = :ask")
                        .param("ask", ask)
                        .query(UUID.class)
                        .optional();
        return as(HEAD, tasks::mine).stream()
                .filter(task -> scope.filter(task.about()::equals).isPresent())
                .toList();
    }

    private void pastTheDay(UUID id) {
        assertThat(one(SARA, id).answerBy()).isEqualTo(CLOCK.today().plusDays(7));
        CLOCK.turn(Duration.ofDays(8));
    }

    private void passOn() {
        runs("asks");
    }

    private void withdraw() {
        as(
                SARA,
                () -> {
                    withdrawals.whole(file.id(), "young", CLOCK.today());
                    return true;
                });
    }

    private JdbcClient owner() {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        database().url(), TestDatabase.OWNER, TestDatabase.OWNER_PASSWORD));
    }
}
