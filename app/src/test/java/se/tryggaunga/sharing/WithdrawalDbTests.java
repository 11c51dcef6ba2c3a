package se.tryggaunga.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tryggaunga.access.Hat;
import se.tryggaunga.organisation.ConsentRule.Outcome;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.sharing.domain.Said;
import se.tryggaunga.sharing.domain.Who;
import se.tryggaunga.tasks.Task;
import se.tryggaunga.tasks.Tasks;

/** A yes that is taken back by whoever in the scope the family said it to. */
class WithdrawalDbTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private SharingWorld world;
    private Map<String, UUID> seats;
    private List<UUID> guardians;

    @BeforeEach
    void begins() throws Exception {
        world = new SharingWorld(DAY);
        guardians =
                world.validFor(
                        "skola:plan", "skola:leisure", "polis:plan", "fritid:plan", "social:plan");
        seats = world.seats(world.anders(), world.mia(), world.jon());
        var all = seats.values().toArray(UUID[]::new);
        world.writes(world.mia(), "plan", "fritid om plan", all);
        world.writes(world.mia(), "leisure", "fritid om fritid", all);
        world.writes(world.mia(), "health", "fritid om hälsa", all);
        world.writes(world.anders(), "plan", "skola om plan", all);
    }

    @AfterEach
    void ends() {
        world.close();
    }

    @Test
    void thePoliciesLetThroughWhatIsTickedForTheArea() {
        assertThat(world.reads(world.anders()))
                .containsExactlyInAnyOrder("fritid om plan", "fritid om fritid", "skola om plan");
        assertThat(world.reads(world.jon()))
                .containsExactlyInAnyOrder("fritid om plan", "skola om plan");
        assertThat(world.reads(world.hat("Ulla", "kurator"))).isEmpty();
    }

    @Test
    void theLeisureHatEndsTheSchoolsReadInTheSameTransaction() {
        world.as(
                world.mia(),
                () ->
                        world.inOneTransaction(() -> {
                            withdrawals().whole(world.scope, "young", DAY);
                            assertThat(openGrantsOnConsent()).isZero();
                            // Others see it when it is committed, not before.
                            assertThat(
                                            CompletableFuture.supplyAsync(
                                                            () -> world.reads(world.anders()))
                                                    .join())
                                    .contains("fritid om plan");
                            return true;
                        }));

        assertThat(world.reads(world.anders())).containsExactly("skola om plan");
        assertThat(world.reads(world.jon())).isEmpty();
        assertThat(world.reads(world.mia()))
                .containsExactlyInAnyOrder("fritid om plan", "fritid om fritid", "fritid om hälsa");
        assertThat(world.settings.events).last().isEqualTo(new ConsentWithdrawn(world.scope, true));
    }

    @Test
    void aWithdrawalThatFailsLeavesEverythingAsItWas() {
        assertThatThrownBy(() ->
                        world.as(
                                world.mia(),
                                () ->
                                        world.inOneTransaction(() -> {
                                            withdrawals().whole(world.scope, "young", DAY);
                                            throw new IllegalStateException("power cut");
                                        })))
                .hasMessage("power cut");

        assertThat(world.reads(world.anders())).contains("fritid om plan");
    }

    @Test
    void aPartIsTakenFromThatAreaOnly() {
        parts(world.mia(), "skola:plan");

        assertThat(world.reads(world.anders()))
                .containsExactlyInAnyOrder("fritid om fritid", "skola om plan");
        assertThat(world.reads(world.jon())).contains("fritid om plan");
        assertThat(coverage(world.sara())).containsEntry("skola", Set.of("leisure"));
        assertThat(world.settings.events)
                .last()
                .isEqualTo(new ConsentWithdrawn(world.scope, false));
    }

    @Test
    void anAreaThatKeepsNothingLosesTheFrameToo() {
        parts(world.mia(), "polis:plan");

        assertThat(world.reads(world.jon())).isEmpty();
        notFound(world.jon(), () -> world.get(ConsentPages.class).open(world.scope));
        assertThat(world.reads(world.anders())).contains("fritid om plan");
    }

    @Test
    void partsThatAreEverythingAreTheWhole() {
        parts(
                world.mia(),
                "skola:plan",
                "skola:leisure",
                "polis:plan",
                "fritid:plan",
                "social:plan");

        assertThat(world.settings.events).last().isEqualTo(new ConsentWithdrawn(world.scope, true));
        assertThat(openGrantsOnConsent()).isZero();
    }

    @Test
    void aPartThatIsNotCoveredCannotBeTakenBack() {
        assertThatExceptionOfType(NoConsent.class)
                .isThrownBy(() -> parts(world.mia(), "skola:crime"));
    }

    @Test
    void whoeverLostAccessGetsAReceiptAndNothingElse() {
        world.as(world.mia(), () -> withdrawals().whole(world.scope, "young", DAY));

        var receipt = world.as(world.mia(), () -> withdrawals().receipt(world.scope));
        assertThat(receipt).get().extracting(Withdrawals.Receipt::whole).isEqualTo(true);
        notFound(world.mia(), () -> world.get(ConsentPages.class).open(world.scope));
        assertThat(world.as(world.anders(), () -> withdrawals().receipt(world.scope))).isEmpty();
    }

    @Test
    void theCoordinatorIsToldAndEverythingElseThatWaitsEnds() {
        world.as(
                world.sara(),
                () -> {
                    for (var hat : List.of(world.anders(), world.jon(), world.sara())) {
                        world.get(Tasks.class)
                                .ask(
                                        hat.assignment(),
                                        world.scope,
                                        UUID.randomUUID(),
                                        "cases.task.hand_in",
                                        "x",
                                        "/x",
                                        DAY);
                    }
                });

        world.as(world.mia(), () -> withdrawals().whole(world.scope, "guardian", DAY));

        assertThat(tasks(world.anders())).isEmpty();
        assertThat(tasks(world.jon())).isEmpty();
        assertThat(tasks(world.sara())).containsExactly("sharing.task.after-withdrawal");
    }

    @Test
    void aPartialWithdrawalEndsTheTasksOfAnAreaThatIsOut() {
        world.as(
                world.sara(),
                () -> {
                    for (var hat : List.of(world.anders(), world.jon())) {
                        world.get(Tasks.class)
                                .ask(
                                        hat.assignment(),
                                        world.scope,
                                        UUID.randomUUID(),
                                        "cases.task.hand_in",
                                        "x",
                                        "/x",
                                        DAY);
                    }
                });

        parts(world.mia(), "polis:plan");

        assertThat(tasks(world.jon())).isEmpty();
        assertThat(tasks(world.anders())).containsExactly("cases.task.hand_in");
    }

    @Test
    void aMistakeIsToldToTheCoordinatorAndOpensNothing() {
        world.as(world.mia(), () -> withdrawals().whole(world.scope, "young", DAY));
        world.as(world.mia(), () -> withdrawals().mistaken(world.scope));
        world.as(world.mia(), () -> withdrawals().mistaken(world.scope));

        assertThat(tasks(world.sara()))
                .containsExactlyInAnyOrder(
                        "sharing.task.after-withdrawal", "sharing.task.mistaken");
        assertThat(state().isValid()).isFalse();
        assertThat(world.reads(world.anders())).containsExactly("skola om plan");
        notFound(world.anders(), () -> withdrawals().mistaken(world.scope));
        world.as(world.sara(), () -> world.get(Reviews.class).done(world.scope));
        assertThat(tasks(world.sara())).isEmpty();
    }

    @Test
    void aSecondWithdrawalFindsNothingToTakeBack() {
        world.as(world.mia(), () -> withdrawals().whole(world.scope, "young", DAY));

        assertThatExceptionOfType(NoConsent.class)
                .isThrownBy(() ->
                        world.as(
                                world.sara(),
                                () -> withdrawals().whole(world.scope, "young", DAY)));
    }

    @Test
    void aNewYesIsANewConsentThatBeginsEmpty() {
        var before = world.as(world.sara(), () -> world.get(Consents.class).reference(world.scope));
        world.as(world.mia(), () -> withdrawals().whole(world.scope, "young", DAY));
        assertThat(state().outcome()).isEqualTo(Outcome.NOT_VALID);

        world.as(world.sara(), () -> world.get(Proposals.class).beginAgain(world.scope));
        assertThat(state().outcome()).isEqualTo(Outcome.WAIT);
        assertThat(world.as(world.sara(), () -> world.get(Consents.class).reference(world.scope)))
                .isNotEqualTo(before);
        world.asksAbout("skola:plan");
        world.says(Who.YOUNG, Said.YES);
        guardians.forEach(id -> world.says(Who.guardian(id), Said.YES));
        assertThat(state().isValid()).isTrue();
        // What was read before is not opened by itself.
        assertThat(world.reads(world.anders())).containsExactly("skola om plan");
    }

    @Test
    void plainSqlByAnOutsiderWithdrawsNothing() throws SQLException {
        var outsider = world.hat("Ulla", "kurator");
        var consent =
                world.as(world.sara(), () -> world.get(Consents.class).reference(world.scope));
        try (var connection = world.application();
                var run = connection.createStatement()) {
            connection.setAutoCommit(false);
            run.execute(
                    "select access.act_as('%s', '%s', '%s', 'attack')"
                            .formatted(outsider.person(), outsider.assignment(), DAY));
            assertThatThrownBy(() ->
                            run.execute(
                                    """
                                    select sharing.withdraw(gen_random_uuid(), '%s', '%s', 'young', '%s', now(), 'x',
                                                            true, '{}', '{}', '{}')
                                    """
                                            .formatted(world.scope, consent, DAY)))
                    .hasMessageContaining("not in that scope");
        }
        assertThat(world.reads(world.anders())).contains("fritid om plan");
    }

    @Test
    void plainSqlByAMemberWritesNoConsentAndNoGuardian() throws SQLException {
        var member = world.anders();
        try (var connection = world.application();
                var run = connection.createStatement()) {
            connection.setAutoCommit(false);
            run.execute(
                    "select access.act_as('%s', '%s', '%s', 'attack')"
                            .formatted(member.person(), member.assignment(), DAY));
            var before = connection.setSavepoint();
            for (var attack :
                    List.of(
                            "insert into people.guardian (id, version, scope_id, owner_area, written_by, written_at, name, relation, phone, reachable, custody)"
                                    + " values (gen_random_uuid(), 1, '%s', 'skola', '%s', now(), 'x', 'parent', '', true, true)",
                            "insert into people.young_person (id, version, scope_id, owner_area, written_by, written_at, given_name, family_name, short_name, birth_date, protection)"
                                    + " values (gen_random_uuid(), 99, '%s', 'skola', '%s', now(), 'x', 'x', 'x', '2001-01-01', 'none')",
                            "insert into sharing.consent (id, version, number, scope_id, owner_area, written_by, written_at, programme_id, purpose, valid_from, valid_until, text_version, language, interpreter, explained, saved_by)"
                                    + " values (gen_random_uuid(), 1, 99, '%s', 'skola', '%s', now(), 'sspf', 'x', '2026-01-01', '2026-12-01', 1, 'sv', 'none', '', 'x')")) {
                assertThatThrownBy(() ->
                                run.execute(attack.formatted(world.scope, member.assignment())))
                        .hasMessageContaining("row-level security");
                connection.rollback(before);
            }
        }
    }

    private Withdrawals withdrawals() {
        return world.get(Withdrawals.class);
    }

    private void parts(Hat hat, String... cells) {
        var parts = Arrays.stream(cells).map(Coverage::of).collect(Collectors.toSet());
        world.as(hat, () -> withdrawals().parts(world.scope, "young", DAY, parts));
    }

    private Map<String, Set<String>> coverage(Hat hat) {
        return world.as(hat, () -> world.get(Consents.class).coverage(world.scope));
    }

    private ConsentState state() {
        return world.as(world.sara(), () -> world.get(Consents.class).state(world.scope));
    }

    private List<String> tasks(Hat hat) {
        return world.as(hat, () -> world.get(Tasks.class).mine().stream().map(Task::verb).toList());
    }

    private long openGrantsOnConsent() {
        return world.as(
                        world.mia(),
                        () ->
                                world.inOneTransaction(() ->
                                        world.get(JdbcClient.class)
                                                .sql(
                                                        "select cardinality(access.seats_for(:scope, 'skola', 'frame'))")
                                                .param("scope", world.scope)
                                                .query(Long.class)
                                                .single()))
                - 1; // the school's own
    }

    private void notFound(Hat hat, Runnable work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.as(hat, work));
    }
}
