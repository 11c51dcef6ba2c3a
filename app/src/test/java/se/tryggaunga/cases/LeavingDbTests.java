package se.tryggaunga.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.leaving.Handover;
import se.tryggaunga.leaving.Late;
import se.tryggaunga.leaving.Leavings;
import se.tryggaunga.leaving.Load;
import se.tryggaunga.leaving.NotLent;
import se.tryggaunga.leaving.Receipt;
import se.tryggaunga.leaving.SomebodyHasActed;
import se.tryggaunga.leaving.Units;
import se.tryggaunga.leaving.Worker;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.tasks.Task;
import se.tryggaunga.tasks.Tasks;

/**
 * A leaver's cases and tasks go to a colleague in one go, and back as long as nobody has acted;
 * those of one who is away, on the first day back.
 */
@SpringBootTest(properties = "trygga.jobs=false")
@Import(LeavingTown.class)
class LeavingDbTests extends InACase {

    private static final String HEAD = "Siv Lund/arkivarie";
    private static int used;

    @Autowired Leavings leavings;
    @Autowired Units units;
    @Autowired Tasks tasks;

    private String leaver;
    private String successor;

    @Override
    Municipality here() {
        return LeavingTown.HERE;
    }

    @Override
    TestDatabase database() {
        return LeavingTown.DATABASE;
    }

    @BeforeEach
    void twoCoordinatorsAndOneWhoAnswersForThem() throws SQLException {
        if (used == 0) {
            EmptyTown.coordinators(database(), 30);
            try (var owner = database().asOwner();
                    var change = owner.createStatement()) {
                change.execute(
                        "update organisation.function set rights = rights || '{rights.review}' where id = 'arkivarie'");
            }
        }
        leaver = "Samordnare %02d/samordnare".formatted(++used);
        successor = "Samordnare %02d/samordnare".formatted(++used);
    }

    @Test
    void fortyCasesInOneGoWithOneReceiptAndBack() {
        var files = new ArrayList<CaseFile>();
        for (int i = 0; i < 40; i++) {
            files.add(opened());
        }
        var first = files.getFirst();
        note(ANDERS, first, "skola", "school");
        var waited = waits(leaver);
        assertThat(worker().cases()).isEqualTo(40);
        var receipt = handOver();
        assertThat(receipt.cases()).isEqualTo(40);
        assertThat(receipt.numbers()).as("who decides learns no case").isEmpty();
        assertThatThrownBy(() -> notes(HEAD, first)).isInstanceOf(NotFound.class);
        assertThat(list(leaver)).isZero();
        assertThat(list(successor)).isEqualTo(40);
        assertThat(notes(successor, first)).isEqualTo(1);
        assertThat(waits(successor)).isEqualTo(waited);
        for (var who : List.of(leaver, successor)) {
            assertThat(as(who, tasks::mine))
                    .extracting(Task::verb)
                    .contains("leaving.task.receipt");
            assertThat(as(who, () -> leavings.receipt(receipt.id())).numbers()).hasSize(40);
            assertThat(as(who, tasks::mine))
                    .as("read")
                    .extracting(Task::verb)
                    .doesNotContain("leaving.task.receipt");
        }
        assertThatThrownBy(this::handOver).as("sent twice").isInstanceOf(NotFound.class);
        undo(receipt);
        assertThat(list(leaver)).isEqualTo(40);
        assertThat(list(successor)).isZero();
        assertThat(waits(leaver)).isEqualTo(waited);
        assertThat(notes(leaver, first)).isEqualTo(1);
        assertThatThrownBy(() -> undo(receipt)).isInstanceOf(SomebodyHasActed.class);
    }

    @Test
    void whoeverTakesOverHoldsTheCaseTogether() {
        var file = opened();
        var receipt = handOver();
        write(
                successor,
                file,
                view -> {
                    seats.add(view, assignment(MIA));
                    return true;
                });
        assertThatThrownBy(() -> undo(receipt)).isInstanceOf(SomebodyHasActed.class);
        assertThat(as(HEAD, () -> leavings.receipt(receipt.id())).mayUndo()).isFalse();
        assertThat(list(successor)).isEqualTo(1);
    }

    @Test
    void whatTheFamilyTookBackMeanwhileIsNotOpenedAgain() {
        var file = opened();
        note(ANDERS, file, "skola", "school");
        var receipt = handOver();
        as(
                ANDERS,
                () -> {
                    withdrawals.whole(file.id(), "young", CLOCK.today());
                    return true;
                });
        undo(receipt);
        assertThat(notes(leaver, file)).isZero();
        assertThat(rows(leaver, "select 1 from cases.note where scope_id = ?", file.id())).isZero();
    }

    @Test
    void onlyWhoeverAnswersForThemAndOnlyToTheSameArea() {
        opened();
        assertThatThrownBy(() -> as(EVA, leavings::workers)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(HEAD, () -> handing(assignment(leaver), ANDERS)))
                .as("another area: the yes does not reach there")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(HEAD, () -> handing(assignment(leaver), EVA)))
                .as("cannot hold a case together")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(HEAD, () -> handing(UUID.randomUUID(), successor)))
                .isInstanceOf(NotFound.class);
        assertThat(as(HEAD, leavings::workers))
                .extracting(Worker::assignment)
                .doesNotContain(assignment(ANDERS));
        var receipt = handOver();
        assertThatThrownBy(() -> as(ANDERS, () -> leavings.receipt(receipt.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        as(
                                successor,
                                () -> {
                                    leavings.undo(receipt.id());
                                    return true;
                                }))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void alsoAfterTheAssignmentHasEndedAndNotWhereTheOtherSitsAlready() throws SQLException {
        var file = opened();
        var both = opened();
        write(
                leaver,
                both,
                view -> {
                    seats.add(view, assignment(successor));
                    return true;
                });
        try (var owner = database().asOwner();
                var end =
                        owner.prepareStatement(
                                "update access.assignment set until_day = ? where id = ?")) {
            end.setObject(1, CLOCK.today().minusDays(1));
            end.setObject(2, assignment(leaver));
            end.execute();
        }
        var receipt = handOver();
        assertThat(receipt.cases()).isEqualTo(1);
        assertThat(receipt.leftOver()).isEqualTo(1);
        assertThat(read(successor, file, CaseView::coordinator)).isTrue();
        assertThat(read(successor, both, CaseView::coordinator)).isFalse();
    }

    @Test
    void whoWasAwayHasEverythingBackThatMorningWhateverHasBeenDone() {
        var file = opened();
        var waited = waits(leaver);
        var receipt = handOver(CLOCK.today().plusDays(7));
        assertThat(receipt.mayGiveBack()).isTrue();
        note(successor, file, "social", "support");
        write(
                successor,
                file,
                view -> {
                    seats.add(view, assignment(MIA));
                    return true;
                });
        runs("absences");
        assertThat(list(leaver)).as("not before the day").isZero();
        CLOCK.turn(Duration.ofDays(7));
        runs("absences");
        runs("absences");
        assertThat(list(successor)).isZero();
        assertThat(read(leaver, file, CaseView::coordinator)).isTrue();
        assertThat(notes(leaver, file)).as("written meanwhile").isOne();
        assertThat(waits(leaver)).isEqualTo(waited);
        for (var who : List.of(leaver, successor)) {
            assertThat(as(who, tasks::mine)).extracting(Task::verb).contains("leaving.task.back");
        }
        var lent = as(HEAD, () -> leavings.receipt(receipt.id()));
        assertThat(lent.mayUndo()).isFalse();
        assertThat(lent.mayGiveBack()).isFalse();
        var back = as(leaver, () -> leavings.receipt(requireNonNull(lent.backBy())));
        assertThat(back.leaver()).isEqualTo(receipt.successor());
        assertThat(back.numbers()).containsExactly(file.number());
        write(
                leaver,
                file,
                view -> {
                    seats.add(view, assignment(JON));
                    return true;
                });
    }

    @Test
    void isLeftByTheJobToWhoeverGivesItBackInTheSameMoment() throws SQLException {
        opened();
        var receipt = handOver(CLOCK.today().plusDays(2));
        CLOCK.turn(Duration.ofDays(2));
        try (var owner = database().asOwner()) {
            owner.setAutoCommit(false);
            try (var held =
                    owner.prepareStatement("select from leaving.receipt where id = ? for update")) {
                held.setObject(1, receipt.id());
                held.execute();
                runs("absences");
            }
            owner.rollback();
        }
        assertThat(list(leaver)).isZero();
        assertThat(as(HEAD, () -> leavings.receipt(receipt.id())).mayGiveBack()).isTrue();
        runs("absences");
        assertThat(list(leaver)).isOne();
    }

    @Test
    void goesBackSoonerWhenWhoeverDecidedSaysSoAndOnlyOnce() {
        var file = opened();
        var receipt = handOver(CLOCK.today().plusDays(30));
        assertThatThrownBy(() -> as(successor, () -> leavings.giveBack(receipt.id())))
                .isInstanceOf(Forbidden.class);
        as(HEAD, () -> leavings.giveBack(receipt.id()));
        assertThat(read(leaver, file, CaseView::coordinator)).isTrue();
        assertThat(list(successor)).isZero();
        assertThatThrownBy(() -> as(HEAD, () -> leavings.giveBack(receipt.id())))
                .isInstanceOf(NotLent.class);
        assertThatThrownBy(() -> undo(receipt)).isInstanceOf(SomebodyHasActed.class);
        var forGood = handOver();
        assertThatThrownBy(() -> as(HEAD, () -> leavings.giveBack(forGood.id())))
                .as("given for good")
                .isInstanceOf(NotLent.class);
    }

    @Test
    void whatTheFamilyTookBackInTheMeantimeDoesNotComeBack() {
        var file = opened();
        note(ANDERS, file, "skola", "school");
        var receipt = handOver(CLOCK.today().plusDays(30));
        as(
                ANDERS,
                () -> {
                    withdrawals.whole(file.id(), "young", CLOCK.today());
                    return true;
                });
        as(HEAD, () -> leavings.giveBack(receipt.id()));
        assertThat(notes(leaver, file)).isZero();
        assertThat(rows(leaver, "select 1 from cases.note where scope_id = ?", file.id())).isZero();
    }

    @Test
    void onlyTheCasesThatAreChosen() {
        var goes = opened();
        var stays = opened();
        assertThat(as(HEAD, () -> leavings.numbers(worker())))
                .contains(goes.number(), stays.number());
        var receipt = handOver(null, goes.number());
        assertThat(receipt.cases()).isOne();
        assertThat(read(successor, goes, CaseView::coordinator)).isTrue();
        assertThat(read(leaver, stays, CaseView::coordinator)).isTrue();
        assertThatThrownBy(() -> read(leaver, goes, CaseView::number)).isInstanceOf(NotFound.class);
    }

    @Test
    void theUnitIsNumbersForWhoeverAnswersForItAndForItsCoordinators() {
        var file = opened();
        as(
                leaver,
                () -> {
                    tasks.ask(
                            assignment(leaver),
                            file.id(),
                            UUID.randomUUID(),
                            "plans.task.follow-up",
                            file.number(),
                            "/arenden/" + file.number(),
                            CLOCK.today().minusDays(3));
                    return true;
                });
        for (var who : List.of(HEAD, leaver, successor)) {
            var load = load(who);
            assertThat(load.leads()).isOne();
            assertThat(load.late()).isOne();
            assertThat(load.answers()).isEqualTo(who.equals(HEAD));
            assertThat(as(who, units::late)).extracting(Late::number).contains(file.number());
        }
        assertThat(as(HEAD, units::load))
                .as("another controller's")
                .extracting(Load::assignment)
                .doesNotContain(assignment(ANDERS));
        for (var who : List.of(EVA, ANDERS)) {
            assertThatThrownBy(() -> as(who, units::load)).isInstanceOf(Forbidden.class);
            assertThat(as(who, units::late)).extracting(Late::name).doesNotContain(name(leaver));
        }
        handOver(CLOCK.today().plusDays(5));
        var away = load(HEAD);
        assertThat(away.leads()).isZero();
        assertThat(away.standsIn()).isEqualTo(name(successor));
        assertThat(away.backOn()).isEqualTo(CLOCK.today().plusDays(5));
    }

    @Test
    void nobodyGivesBackByPlainSql() {
        opened();
        var receipt = handOver(CLOCK.today().plusDays(5));
        for (var who : List.of(leaver, successor, EVA, ANDERS)) {
            assertThat(
                            rowsInTurn(
                                    who,
                                    List.of(
                                            "select * from leaving.going_back()",
                                            "select * from leaving.give_back('%s', '%s', 'x', now())"
                                                    .formatted(receipt.id(), UUID.randomUUID()))))
                    .containsExactly(0, 0);
            assertThat(
                            rows(
                                    who,
                                    "select * from leaving.numbers_held('%s')"
                                            .formatted(assignment(successor))))
                    .isZero();
        }
    }

    @Test
    void theFormCountsOnceAndAnUnknownNumberIsNeverAllOfThem() {
        opened();
        opened();
        var path = "/overlamningar/ny/" + assignment(leaver);
        for (var number : List.of("A7K3-9Q", "\0", "' or true --")) {
            var sent = post(path).param("till", assignment(successor).toString());
            assertThat(send(HEAD, sent.param("arenden", number)).getStatus()).isEqualTo(422);
        }
        for (var day : List.of(CLOCK.today(), CLOCK.today().plusYears(2))) {
            var sent = post(path).param("till", assignment(successor).toString());
            assertThat(send(HEAD, sent.param("tillbaka", day.toString())).getStatus())
                    .isEqualTo(422);
        }
        assertThat(list(leaver)).isEqualTo(2);
        var showing = UUID.randomUUID().toString();
        var receipts = new ArrayList<String>();
        for (int i = 0; i < 2; i++) {
            var sent = post(path).param("till", assignment(successor).toString());
            receipts.add(send(HEAD, sent.param("_once", showing)).getRedirectedUrl());
        }
        assertThat(receipts.getFirst()).startsWith("/overlamningar/").isEqualTo(receipts.get(1));
        assertThat(list(successor)).isEqualTo(2);
    }

    @Test
    void whoeverDoesNotWorkHereAnyMoreGetsNothingBack() throws SQLException {
        var file = opened();
        handOver(CLOCK.today().plusDays(3));
        try (var owner = database().asOwner();
                var end =
                        owner.prepareStatement(
                                "update access.assignment set until_day = ? where id = ?")) {
            end.setObject(1, CLOCK.today().plusDays(1));
            end.setObject(2, assignment(leaver));
            end.execute();
        }
        CLOCK.turn(Duration.ofDays(3));
        runs("absences");
        assertThat(read(successor, file, CaseView::coordinator)).isTrue();
    }

    private Load load(String who) {
        return as(who, units::load).stream()
                .filter(each -> each.assignment().equals(assignment(leaver)))
                .findFirst()
                .orElseThrow();
    }

    private static String name(String who) {
        return who.replaceAll("/.*", "");
    }

    private CaseFile opened() {
        var request = consented(leaver, COVERED);
        return as(leaver, () -> openings.open(opening(request, List.of(), ANDERS)));
    }

    private Worker worker() {
        return as(HEAD, () -> leavings.worker(assignment(leaver)));
    }

    private Receipt handOver() {
        return handOver(null);
    }

    private Receipt handOver(@Nullable LocalDate backOn, String... numbers) {
        var what =
                new Handover(assignment(leaver), assignment(successor), backOn, List.of(numbers));
        return as(HEAD, () -> leavings.receipt(leavings.handOver(what)));
    }

    private UUID handing(UUID from, String to) {
        return leavings.handOver(Handover.ofAll(from, assignment(to)));
    }

    private boolean undo(Receipt receipt) {
        return as(
                HEAD,
                () -> {
                    leavings.undo(receipt.id());
                    return true;
                });
    }

    private int list(String who) {
        return as(who, () -> cases.list(false, 0, 100)).size();
    }

    private int notes(String who, CaseFile file) {
        return read(who, file, view -> notes.list(view.id()).size());
    }

    private long waits(String who) {
        return as(who, tasks::mine).stream()
                .filter(task -> !task.verb().startsWith("leaving."))
                .count();
    }

    private void note(String who, CaseFile file, String area, String kind) {
        write(who, file, view -> notes.write(view, new NewNote(area, kind, "Ord.", true, "", "")));
    }
}
