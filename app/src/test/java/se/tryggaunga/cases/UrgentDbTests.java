package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.urgent.AlreadyAnswered;
import se.tryggaunga.urgent.Asked;
import se.tryggaunga.urgent.NewRequest;
import se.tryggaunga.urgent.NobodyOnCall;
import se.tryggaunga.urgent.NothingOfOurs;
import se.tryggaunga.urgent.UrgentAccess;
import se.tryggaunga.urgent.UrgentRequests;

/** Danger to life or health opens the own area's facts for some hours, and nobody else's ever. */
class UrgentDbTests extends InACase {

    private static final String WHY = "Han är försvunnen sedan i går kväll.";

    @Autowired UrgentAccess urgent;
    @Autowired UrgentRequests questions;

    private CaseFile file;

    @BeforeEach
    void aCaseWithoutEva() {
        file = open(ANDERS);
        note(SARA, "social", "support", "Ses varje tisdag.");
        note(ANDERS, "skola", "school", "Sover i skolan.");
    }

    @Test
    void opensTheOwnAreasFactsForAsManyHoursAsTheRuleSays() {
        assertThatThrownBy(() -> overview(EVA)).isInstanceOf(NotFound.class);
        var id = haste(EVA);
        var view = as(EVA, () -> urgent.read(id));
        assertThat(view.facts()).extracting(OwnFacts.Entry::text).contains("Ses varje tisdag.");
        assertThat(view.audience().yourGround()).contains("Fara för liv eller hälsa");
        assertThat(overview(EVA)).as("the own area hosts it").isEqualTo(1);
        CLOCK.turn(Duration.ofHours(4));
        assertThatThrownBy(() -> as(EVA, () -> urgent.read(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> overview(EVA)).isInstanceOf(RuntimeException.class);
        assertThat(as(EVA, urgent::mine)).isEmpty();
    }

    @Test
    void showsNothingOfAnotherAreaAndLetsNothingBeWritten() {
        var id = haste(EVA);
        var read = as(EVA, () -> urgent.read(id)).facts();
        assertThat(read).extracting(OwnFacts.Entry::text).doesNotContain("Sover i skolan.");
        assertThat(overview(EVA)).isEqualTo(1);
        assertThatThrownBy(() -> note(EVA, "social", "support", "Nytt."))
                .isInstanceOf(Forbidden.class);
        assertThat(as(EVA, () -> audiences.of(file.id(), "skola", "school", List.of())).readers())
                .noneMatch(reader -> reader.name().equals("Eva Ek"));
    }

    @Test
    void saysTheSameOfACaseThatIsNotThereAsOfOneWithoutAWordOfOurs() {
        assertThatThrownBy(() -> haste(MIA)).isInstanceOf(NothingOfOurs.class);
        assertThatThrownBy(() -> as(EVA, () -> urgent.open("A7K3-XX", WHY)))
                .isInstanceOf(NothingOfOurs.class);
        assertThatThrownBy(() -> as(EVA, () -> urgent.open("'; drop table", WHY)))
                .isInstanceOf(NothingOfOurs.class);
        assertThat(denied("urgent")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void isOneHatsAloneAndOpenedTwiceIsOpenedOnce() {
        var id = haste(EVA);
        assertThat(haste(EVA)).isEqualTo(id);
        assertThat(as(EVA, urgent::mine)).hasSize(1);
        assertThatThrownBy(() -> as(ANDERS, () -> urgent.read(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(EVA, () -> urgent.read(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("Bo Ekman/systemforvaltare", urgent::mine))
                .isInstanceOf(Forbidden.class);
        assertThat(logged(file, "change")).isPositive();
    }

    @Test
    void ofAnotherAreaThoseWhoDecideAreAskedAndHandOverWords() {
        var id = ask("skola");
        assertThat(as(ANDERS, () -> questions.list())).extracting(Asked::id).contains(id);
        assertThatThrownBy(() -> answer(ULLA, id)).as("another area").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answer(EVA, id)).as("who asks").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(SARA, () -> questions.read(id)))
                .as("a colleague of the one who asks")
                .isInstanceOf(NotFound.class);
        assertThat(as(EVA, () -> questions.read(id)).answer()).isNull();
        answer(ANDERS, id);
        assertThatThrownBy(() -> answer(ANDERS, id)).isInstanceOf(AlreadyAnswered.class);
        var answer = as(EVA, () -> questions.read(id)).answer();
        assertThat(answer).isNotNull();
        assertThat(answer.words()).isEqualTo("Senast sedd vid busstationen.");
        assertThat(rows(SARA, "select 1 from urgent.answer where id = ?", id)).isZero();
        assertThat(rows(MIA, "select 1 from urgent.request where id = ?", id)).isZero();
    }

    @Test
    void aQuestionHasAClockAndNeedsSomebodyWhoDecides() {
        var id = ask("skola");
        assertThat(as(EVA, () -> questions.read(id)).state(CLOCK.instant())).isEqualTo("waits");
        CLOCK.turn(Duration.ofHours(4).plusMinutes(1));
        assertThat(as(EVA, () -> questions.read(id)).state(CLOCK.instant())).isEqualTo("late");
        assertThatThrownBy(() -> ask("fritid")).isInstanceOf(NobodyOnCall.class);
        assertThatThrownBy(() -> ask("social")).as("one's own").isInstanceOf(NobodyOnCall.class);
    }

    private UUID ask(String area) {
        var request = new NewRequest(area, file.number(), "När sågs han senast?", WHY);
        return as(EVA, () -> questions.ask(request));
    }

    private boolean answer(String who, UUID id) {
        return as(
                who,
                () -> {
                    questions.answer(id, true, "Senast sedd vid busstationen.");
                    return true;
                });
    }

    /** The ledger is the law for plain SQL too: where no moment is said, hours are over. */
    @Test
    void plainSqlWithoutAMomentSeesNothing() {
        haste(EVA);
        assertThat(rows(EVA, "select 1 from cases.note where scope_id = ?", file.id())).isZero();
    }

    private int denied(String what) {
        return rows(
                        EVA,
                        "select 1 from audit.entry where action = 'deny' and what = '" + what + "'")
                + rows(
                        MIA,
                        "select 1 from audit.entry where action = 'deny' and what = '"
                                + what
                                + "'");
    }

    private UUID haste(String who) {
        return as(who, () -> urgent.open(file.number(), WHY));
    }

    /** How many notes the case's own page shows. */
    private int overview(String who) {
        return read(who, file, view -> notes.list(view.id()).size());
    }

    private void note(String who, String area, String kind, String words) {
        write(who, file, view -> notes.write(view, new NewNote(area, kind, words, false, "", "")));
    }
}
