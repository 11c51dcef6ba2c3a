package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.Disclosures;
import se.tryggaunga.sharing.decision.Finding;
import se.tryggaunga.sharing.handover.Answered;
import se.tryggaunga.sharing.handover.Asking;
import se.tryggaunga.sharing.handover.Chosen;
import se.tryggaunga.sharing.handover.Colleague;
import se.tryggaunga.sharing.handover.HandoverPages;
import se.tryggaunga.sharing.handover.Handovers;
import se.tryggaunga.sharing.handover.NoLongerAllowed;
import se.tryggaunga.sharing.handover.Reasons;
import se.tryggaunga.sharing.handover.Receiver;
import se.tryggaunga.tasks.Tasks;

/** What one party hands over to one receiver on another ground than the case's own. */
class HandoverDbTests extends InACase {

    private static final String WORDS = "Han sa att han ska möta dem på lördag. Hans bror var med.";
    private static final String FIRST = "Han sa att han ska möta dem på lördag. […]";
    private static final Reasons REASONS =
            new Reasons("Polisen kan hindra det.", "Det skyddar honom.", "Brodern.");

    /** Nobody may read about crime on it. */
    private static final Map<String, Set<String>> YES =
            Map.of(
                    "social", Set.of("plan"),
                    "skola", Set.of("plan"),
                    "elevhalsa", Set.of("plan"),
                    "fritid", Set.of("plan"),
                    "polis", Set.of("plan"));

    @Autowired Handovers handovers;
    @Autowired HandoverPages handed;
    @Autowired Disclosures disclosures;
    @Autowired Tasks tasks;

    @Test
    void showsTheReceiverTheseWordsAndNothingElseOfTheCase() {
        var file = opened(YES, ANDERS);
        var note = note(ANDERS, file, "skola", "crime");
        var id = prepare(ANDERS, file, note, JON, null);
        var read = as(JON, () -> handed.open(id));
        assertThat(read.handover().words()).isEqualTo(FIRST);
        assertThat(read.handover().about()).isEqualTo("Alex Ek");
        assertThat(read.weighing()).as("why it was weighed is not the receiver's").isNull();
        assertThat(rows(JON, "select 1 from cases.note where scope_id = ?", file.id())).isZero();
        assertThat(rows(JON, "select 1 from cases.case_file where id = ?", file.id())).isZero();
        assertThat(rows(JON, "select 1 from cases.number where case_id = ?", file.id())).isZero();
        assertThat(rows(JON, "select 1 from people.young_person where scope_id = ?", file.id()))
                .isZero();
        assertThat(rows(JON, "select 1 from sharing.handed_over")).isZero();
        assertThat(rows(MIA, "select 1 from sharing.handover where id = ?", id)).isZero();
        assertThat(rows(SARA, "select 1 from sharing.handover where id = ?", id))
                .as("who holds the case together is another party")
                .isZero();
        assertThatThrownBy(() -> as(MIA, () -> handed.open(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsToTheWordsThatWereHandedOver() {
        var file = opened(YES, ANDERS);
        var note = note(ANDERS, file, "skola", "crime");
        var id = prepare(ANDERS, file, note, JON, null);
        write(
                ANDERS,
                file,
                view -> {
                    notes.rewrite(view, note, 1, "Något helt annat.");
                    return true;
                });
        assertThat(as(JON, () -> handed.open(id)).handover().words()).isEqualTo(FIRST);
        var entry = ledger(ANDERS, file);
        assertThat(entry.factVersion()).isEqualTo(1);
        assertThat(entry.decidedBy()).isEqualTo("Anders Holm, rektor");
        assertThat(entry.toName()).isEqualTo("Jon Berg, områdespolis, Lokalpolisen");
    }

    @Test
    void isEnteredForTheOwnerAlone() {
        var file = opened(YES, ANDERS, MIA);
        var note = note(ANDERS, file, "skola", "crime");
        prepare(ANDERS, file, note, JON, null);
        assertThat(as(ANDERS, () -> disclosures.handedOver(file.id()))).hasSize(1);
        assertThat(as(SARA, () -> disclosures.handedOver(file.id()))).isEmpty();
        assertThat(as(MIA, () -> disclosures.handedOver(file.id()))).isEmpty();
    }

    @Test
    void isDecidedByTheRightFunctionAndByNobodyElse() {
        var file = opened(YES, ULLA);
        var note = note(ULLA, file, "elevhalsa", "crime");
        var answered = answered(ULLA, file, note, JON, "risk_for_brott", Set.of());
        assertThat(answered.decision().finding()).isEqualTo(Finding.TO_WEIGH);
        assertThat(answered.mine()).isFalse();
        assertThat(answered.deciders())
                .extracting(Colleague::assignment)
                .containsExactly(assignment(ANDERS));
        assertThatThrownBy(() -> prepare(ULLA, file, note, JON, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> prepare(ULLA, file, note, JON, assignment(SARA)))
                .isInstanceOf(NotFound.class);
        var id = prepare(ULLA, file, note, JON, assignment(ANDERS));
        assertThat(rows(JON, "select 1 from sharing.handover where id = ?", id)).isZero();
        assertThatThrownBy(() -> decide(ULLA, id, true)).isInstanceOf(NotFound.class);
        assertThat(waiting(ANDERS, id)).contains("sharing.task.decide");
        decide(ANDERS, id, true);
        assertThat(waiting(ANDERS, id)).doesNotContain("sharing.task.decide");
        assertThat(waiting(JON, id)).contains("sharing.task.handed");
        assertThat(as(JON, () -> handed.open(id)).handover().words()).isEqualTo(FIRST);
        assertThat(waiting(JON, id)).doesNotContain("sharing.task.handed");
        assertThat(rows(ANDERS, "select 1 from cases.note where scope_id = ?", file.id()))
                .as("who decides sees what is to be handed over, and no more of the case")
                .isZero();
    }

    @Test
    void staysWithTheOwnerAfterANo() {
        var file = opened(YES, ULLA);
        var note = note(ULLA, file, "elevhalsa", "crime");
        var id = prepare(ULLA, file, note, JON, assignment(ANDERS));
        decide(ANDERS, id, false);
        assertThatThrownBy(() -> as(JON, () -> handed.open(id))).isInstanceOf(NotFound.class);
        var seen = as(ULLA, () -> handed.open(id));
        assertThat(seen.settled()).isNotNull();
        assertThat(seen.settled().reason()).isEqualTo("Det går att lösa med familjen.");
        assertThat(as(ULLA, () -> disclosures.handedOver(file.id()))).isEmpty();
        assertThatThrownBy(() -> decide(ANDERS, id, true))
                .as("a decision is taken once")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void endsWithItsLastDay() {
        var file = opened(YES, ANDERS);
        var note = note(ANDERS, file, "skola", "crime");
        var id = prepare(ANDERS, file, note, JON, null);
        CLOCK.turn(Duration.ofDays(10));
        assertThat(rows(JON, "select 1 from sharing.handover where id = ?", id)).isOne();
        CLOCK.turn(Duration.ofDays(1));
        assertThat(rows(JON, "select 1 from sharing.handover where id = ?", id)).isZero();
        assertThat(rows(ANDERS, "select 1 from sharing.handover where id = ?", id)).isOne();
    }

    @Test
    void endsWhenItsOwnerEndsIt() {
        var file = opened(YES, ANDERS);
        var note = note(ANDERS, file, "skola", "crime");
        var id = prepare(ANDERS, file, note, JON, null);
        assertThatThrownBy(() -> as(JON, () -> end(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(SARA, () -> end(id))).isInstanceOf(NotFound.class);
        assertThat(as(JON, () -> handed.open(id))).isNotNull();
        as(ANDERS, () -> end(id));
        assertThatThrownBy(() -> as(JON, () -> handed.open(id))).isInstanceOf(NotFound.class);
        assertThat(ledger(ANDERS, file).endedOn()).isEqualTo(CLOCK.today());
    }

    @Test
    void outlivesTheConsentThatItDoesNotRestOn() {
        var file = opened(YES, ANDERS);
        var note = note(ANDERS, file, "skola", "crime");
        var id = prepare(ANDERS, file, note, JON, null);
        withdraw(file);
        assertThat(as(JON, () -> handed.open(id)).handover().words()).isEqualTo(FIRST);
    }

    @Test
    void isNotDecidedOnAYesThatHasBeenTakenBack() {
        var covered = new HashMap<>(YES);
        covered.put("polis", Set.of("plan", "crime"));
        var file = opened(covered, ULLA);
        var note = note(ULLA, file, "elevhalsa", "crime");
        var harm = Set.of("men_for_barnet");
        var id = prepare(ULLA, file, note, JON, assignment(ANDERS), "risk_for_brott", harm);
        assertThat(
                        rows(
                                ULLA,
                                "select 1 from sharing.weighing where id = ? and consent_counted",
                                id))
                .isOne();
        withdraw(file);
        assertThatThrownBy(() -> decide(ANDERS, id, true)).isInstanceOf(NoLongerAllowed.class);
        assertThat(rows(JON, "select 1 from sharing.handover where id = ?", id)).isZero();
    }

    @Test
    void isNotDecidedWhenItsLastDayHasGone() {
        var file = opened(YES, ULLA);
        var note = note(ULLA, file, "elevhalsa", "crime");
        var id = prepare(ULLA, file, note, JON, assignment(ANDERS));
        CLOCK.turn(Duration.ofDays(11));
        assertThatThrownBy(() -> decide(ANDERS, id, true)).isInstanceOf(NoLongerAllowed.class);
    }

    @Test
    void isOfferedByNobodyButTheOwner() {
        var file = opened(YES, ANDERS);
        var note = note(ANDERS, file, "skola", "crime");
        assertThatThrownBy(() -> asking(SARA, file, note)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asking(MIA, file, note)).isInstanceOf(NotFound.class);
    }

    @Test
    void isNotOfferedWithoutAGround() {
        var file = opened(YES, JON);
        var note = note(JON, file, "polis", "crime");
        var answered = answered(JON, file, note, ANDERS, "underrattelse", Set.of());
        assertThat(answered.decision().finding()).isEqualTo(Finding.NOT_ALLOWED);
        assertThat(answered.possible()).isFalse();
        assertThatThrownBy(() -> prepare(JON, file, note, ANDERS, null, "underrattelse", Set.of()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void saysThatNobodyDecidesWhereNobodyIsNamedForIt() {
        var file = opened(YES, MIA);
        var note = note(MIA, file, "fritid", "crime");
        var answered = answered(MIA, file, note, JON, "risk_for_brott", Set.of());
        assertThat(answered.nobodyDecides()).isTrue();
    }

    @Test
    void isEnteredAlsoForOneWhoDoesNotSignIn() {
        var file = opened(YES, ANDERS);
        var note = note(ANDERS, file, "skola", "crime");
        var to = new Receiver(null, "polis", "Kim Lund, utredare");
        var id =
                as(
                        ANDERS,
                        () -> {
                            var asking = handovers.asking("anteckning", file.id(), note);
                            return handovers.prepare(asking, chosen(to), REASONS, null);
                        });
        assertThat(as(ANDERS, () -> handed.open(id)).isRead()).isTrue();
        assertThat(ledger(ANDERS, file).toName()).isEqualTo("Kim Lund, utredare");
        assertThat(rows(JON, "select 1 from sharing.handover where id = ?", id)).isZero();
    }

    private CaseFile opened(Map<String, Set<String>> covered, String who, String... more) {
        var all = Stream.concat(Stream.of(who), Stream.of(more)).toArray(String[]::new);
        var request = consented(covered);
        return as(SARA, () -> openings.open(opening(request, List.of(), all)));
    }

    private UUID note(String who, CaseFile file, String area, String kind) {
        return write(
                who,
                file,
                view -> notes.write(view, new NewNote(area, kind, WORDS, false, "", "")));
    }

    private Asking asking(String who, CaseFile file, UUID note) {
        return as(who, () -> handovers.asking("anteckning", file.id(), note));
    }

    private Answered answered(
            String who, CaseFile file, UUID note, String to, String kind, Set<String> facts) {
        var asking = asking(who, file, note);
        var chosen = new Chosen(kind, receiver(asking, to), Set.of(0), CLOCK.today(), facts);
        return as(who, () -> handovers.answer(asking, chosen));
    }

    private UUID prepare(String who, CaseFile file, UUID note, String to, @Nullable UUID decider) {
        return prepare(who, file, note, to, decider, "risk_for_brott", Set.of());
    }

    private UUID prepare(
            String who,
            CaseFile file,
            UUID note,
            String to,
            @Nullable UUID decider,
            String kind,
            Set<String> facts) {
        return as(
                who,
                () -> {
                    var asking = handovers.asking("anteckning", file.id(), note);
                    var chosen =
                            new Chosen(
                                    kind,
                                    receiver(asking, to),
                                    Set.of(0),
                                    CLOCK.today().plusDays(10),
                                    facts);
                    return handovers.prepare(asking, chosen, REASONS, decider);
                });
    }

    private Chosen chosen(Receiver to) {
        return new Chosen("risk_for_brott", to, Set.of(0, 1), CLOCK.today().plusDays(10), Set.of());
    }

    private Receiver receiver(Asking asking, String to) {
        return asking.receivers().stream()
                .filter(each -> each.assignment().equals(assignment(to)))
                .findFirst()
                .orElseThrow()
                .receiver(true);
    }

    private void decide(String who, UUID id, boolean given) {
        as(
                who,
                () -> {
                    handed.decide(id, given, given ? "" : "Det går att lösa med familjen.");
                    return true;
                });
    }

    private boolean end(UUID id) {
        handed.end(id);
        return true;
    }

    private se.tryggaunga.sharing.HandedOver ledger(String who, CaseFile file) {
        return as(who, () -> disclosures.handedOver(file.id())).getFirst();
    }

    private List<String> waiting(String who, UUID id) {
        return as(who, () -> tasks.mine()).stream()
                .filter(task -> task.about().equals(id))
                .map(task -> task.verb())
                .toList();
    }

    private void withdraw(CaseFile file) {
        as(
                SARA,
                () -> {
                    withdrawals.whole(file.id(), "young", CLOCK.today());
                    return true;
                });
    }
}
