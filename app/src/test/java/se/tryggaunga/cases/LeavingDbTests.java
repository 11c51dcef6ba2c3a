package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.access.Hat;
import se.tryggaunga.leaving.Leavings;
import se.tryggaunga.leaving.Receipt;
import se.tryggaunga.leaving.SomebodyHasActed;
import se.tryggaunga.leaving.Worker;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.tasks.Task;
import se.tryggaunga.tasks.Tasks;

/** A leaver's cases and tasks go to a colleague in one go, and back as long as nobody has acted. */
@SpringBootTest(properties = "trygga.jobs=false")
@Import(LeavingTown.class)
class LeavingDbTests extends InACase {

    private static final String HEAD = "Siv Lund/arkivarie";
    private static final Map<String, Hat> KNOWN = new HashMap<>();
    private static int used;

    @Autowired Leavings leavings;
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

    @Override
    Hat hat(String who) {
        return KNOWN.computeIfAbsent(who, this::found);
    }

    @BeforeEach
    void twoCoordinatorsAndOneWhoAnswersForThem() throws SQLException {
        if (used == 0) {
            EmptyTown.coordinators(database(), 12);
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
        assertThatThrownBy(() ->
                        as(HEAD, () -> leavings.handOver(assignment(leaver), assignment(ANDERS))))
                .as("another area: the yes does not reach there")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        as(HEAD, () -> leavings.handOver(assignment(leaver), assignment(EVA))))
                .as("cannot hold a case together")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        as(HEAD, () -> leavings.handOver(UUID.randomUUID(), assignment(successor))))
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

    private CaseFile opened() {
        var request = consented(leaver, COVERED);
        return as(leaver, () -> openings.open(opening(request, List.of(), ANDERS)));
    }

    private Worker worker() {
        return as(HEAD, () -> leavings.worker(assignment(leaver)));
    }

    private Receipt handOver() {
        return as(
                HEAD,
                () ->
                        leavings.receipt(
                                leavings.handOver(assignment(leaver), assignment(successor))));
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

    private Hat found(String who) {
        var parts = who.split("/");
        var person =
                JdbcClient.create(
                                new DriverManagerDataSource(
                                        database().url(),
                                        TestDatabase.OWNER,
                                        TestDatabase.OWNER_PASSWORD))
                        .sql("select id from access.person where name = :name")
                        .param("name", parts[0])
                        .query(UUID.class)
                        .single();
        return municipalities.within(
                here(),
                () ->
                        hats.of(person).stream()
                                .filter(each -> each.function().equals(parts[1]))
                                .findFirst()
                                .orElseThrow());
    }
}
