package se.tryggaunga.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tryggaunga.access.Hat;
import se.tryggaunga.organisation.ConsentRule.Outcome;
import se.tryggaunga.people.Custodian;
import se.tryggaunga.people.FamilyPages;
import se.tryggaunga.people.People;
import se.tryggaunga.people.Relation;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.sharing.domain.How;
import se.tryggaunga.sharing.domain.Said;
import se.tryggaunga.sharing.domain.Who;

/** From an empty matrix to a consent in force, on a real database under its policies. */
class ConsentDbTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private SharingWorld world;

    @BeforeEach
    void begins() throws Exception {
        world = new SharingWorld(DAY);
    }

    @AfterEach
    void ends() {
        world.close();
    }

    @Test
    void beginsEmptyWithTheProgrammesPurposeAndUsualLength() {
        world.asked();

        var view = world.as(world.sara(), () -> world.get(ConsentPages.class).open(world.scope));
        assertThat(view.nothingAsked()).isTrue();
        assertThat(view.latest().terms().purpose()).isEqualTo("Samordna stödet.");
        assertThat(view.latest().terms().until()).isEqualTo(DAY.plusDays(180));
        assertThat(state().outcome()).isEqualTo(Outcome.WAIT);
        assertThat(state().missing()).containsExactly("Familjen är inte tillfrågad om något än.");
    }

    @Test
    void saysInWordsWhoHasNotAnswered() {
        var guardians = world.asked();
        world.asksAbout("skola:plan");
        world.says(Who.YOUNG, Said.YES);
        world.says(Who.guardian(guardians.getFirst()), Said.YES);

        assertThat(state().outcome()).isEqualTo(Outcome.WAIT);
        assertThat(state().missing()).containsExactly("Robin Ek har inte svarat.");
        assertThat(coverage()).isEmpty();
        assertThat(world.settings.events).isEmpty();
    }

    @Test
    void isInForceOnceAllHaveSaidYes() {
        world.validFor("skola:plan", "skola:school", "polis:plan");

        assertThat(state().isValid()).isTrue();
        assertThat(state().until()).isEqualTo(LocalDate.of(2027, 5, 22));
        assertThat(state().restsOnGuardians()).isTrue();
        assertThat(coverage())
                .isEqualTo(Map.of("skola", Set.of("plan", "school"), "polis", Set.of("plan")));
        assertThat(world.settings.events).containsExactly(new ConsentValid(world.scope));
    }

    @Test
    void isOverOnTheDayAfterItsLast() {
        world.validFor("skola:plan");

        world.settings.day = LocalDate.of(2027, 5, 22);
        assertThat(state().isValid()).isTrue();
        world.settings.day = LocalDate.of(2027, 5, 23);
        assertThat(state().outcome()).isEqualTo(Outcome.NOT_VALID);
        assertThat(state().missing()).containsExactly("Det gällde till och med 22 maj 2027.");
        assertThat(coverage()).isEmpty();
    }

    @Test
    void twoLastAnswersAtOnceMakeItValidExactlyOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            try (var here = new SharingWorld(DAY)) {
                var guardians = here.asked();
                here.asksAbout("skola:plan");
                here.says(Who.YOUNG, Said.YES);
                var start = new CountDownLatch(1);
                var both =
                        guardians.stream()
                                .map(id ->
                                        CompletableFuture.runAsync(() -> {
                                            await(start);
                                            here.says(Who.guardian(id), Said.YES);
                                        }))
                                .toArray(CompletableFuture[]::new);
                start.countDown();
                CompletableFuture.allOf(both).join();

                assertThat(here.settings.events).containsExactly(new ConsentValid(here.scope));
            }
        }
    }

    @Test
    void refusesAnAnswerToAnythingButTheNewestVersion() {
        world.asked();
        world.asksAbout("skola:plan");
        world.asksAbout("skola:plan", "skola:health");

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> answer(2, Who.YOUNG, Said.YES));
    }

    @Test
    void ofTwoWhoSaveTheSameVersionTheSecondIsToldSo() {
        world.asked();
        world.asksAbout("skola:plan");

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> save(1, "skola:health"));
        assertThat(
                        world.as(
                                        world.sara(),
                                        () -> world.get(ConsentPages.class).open(world.scope))
                                .latest()
                                .terms()
                                .covers())
                .containsExactly(Coverage.of("skola:plan"));
    }

    @Test
    void aYesInForceIsTakenBackAndNotChanged() {
        world.validFor("skola:plan");

        assertThatExceptionOfType(InForce.class).isThrownBy(() -> answer(2, Who.YOUNG, Said.NO));
    }

    @Test
    void aWiderVersionWaitsWhileTheOlderIsInForce() {
        var guardians = world.validFor("skola:plan");
        world.asksAbout("skola:plan", "skola:health");

        assertThat(coverage()).isEqualTo(Map.of("skola", Set.of("plan")));
        world.says(Who.YOUNG, Said.YES);
        guardians.forEach(id -> world.says(Who.guardian(id), Said.YES));
        assertThat(coverage()).isEqualTo(Map.of("skola", Set.of("plan", "health")));
        assertThat(world.settings.events)
                .containsExactly(new ConsentValid(world.scope), new ConsentValid(world.scope));
    }

    @Test
    void assessesOnlyWhereTheRulesSaySo() {
        world.validFor("skola:plan");

        assertThatExceptionOfType(NothingToAssess.class)
                .isThrownBy(() ->
                        world.as(
                                world.sara(),
                                () ->
                                        world.get(Answers.class)
                                                .assess(world.scope, 2, true, "Därför")));
    }

    @Test
    void anAssessmentThatSaysSoMakesItValid() {
        var guardians = world.asked();
        world.asksAbout("skola:plan");
        world.says(Who.YOUNG, Said.YES);
        world.says(Who.guardian(guardians.get(0)), Said.YES);
        world.says(Who.guardian(guardians.get(1)), Said.NO);
        assertThat(state().outcome()).isEqualTo(Outcome.ASSESS);

        world.as(
                world.sara(),
                () -> world.get(Answers.class).assess(world.scope, 2, true, "Förstår."));
        assertThat(state().isValid()).isTrue();
        assertThat(state().restsOnGuardians()).isFalse();
    }

    @Test
    void aNewGuardianEndsWhatRestedOnTheOthersUntilTheNewOneAnswers() {
        world.validFor("skola:plan");
        var seats = world.seats(world.anders(), world.mia());
        world.writes(world.mia(), "plan", "plan av fritid", seats.get("skola"));
        assertThat(world.reads(world.anders())).containsExactly("plan av fritid");

        var sam =
                world.as(
                        world.sara(),
                        () ->
                                world.get(People.class)
                                        .addGuardian(
                                                world.scope,
                                                new Custodian(
                                                        "Sam Ek",
                                                        Relation.APPOINTED,
                                                        "",
                                                        true,
                                                        true)));
        assertThat(world.reads(world.anders())).isEmpty();
        assertThat(state().missing()).containsExactly("Sam Ek har inte svarat.");
        assertThat(world.settings.events)
                .containsExactly(
                        new ConsentValid(world.scope), new ConsentWithdrawn(world.scope, true));

        world.says(Who.guardian(sam), Said.YES);
        assertThat(world.settings.events).last().isEqualTo(new ConsentValid(world.scope));
    }

    @Test
    void otherMembersSeeTheStateButNotTheGuardiansNames() {
        var guardians = world.asked();
        world.asksAbout("skola:plan");
        world.says(Who.YOUNG, Said.YES);
        world.says(Who.guardian(guardians.get(0)), Said.YES);
        world.says(Who.guardian(guardians.get(1)), Said.YES);
        world.seats(world.anders());
        world.asksAbout("skola:plan", "skola:health");

        var view = world.as(world.anders(), () -> world.get(ConsentPages.class).open(world.scope));
        assertThat(view.standing().isValid()).isTrue();
        assertThat(view.mayWrite()).isFalse();
        assertThat(view.words().guardians()).isEmpty();
        assertThat(world.as(world.anders(), () -> view.words().missing(view.latestStanding())))
                .contains("En vårdnadshavare har inte svarat.");
    }

    @Test
    void forgedAndForeignIdsAreNotFound() {
        world.validFor("skola:plan");
        var elsewhere = UUID.randomUUID();
        var pages = world.get(ConsentPages.class);

        for (var hat : new Hat[] {world.anders(), world.mia(), world.jon()}) {
            notFound(hat, () -> pages.open(world.scope));
            notFound(hat, () -> world.get(Withdrawals.class).whole(world.scope, "young", DAY));
            notFound(hat, () -> world.get(Proposals.class).beginAgain(world.scope));
        }
        notFound(world.sara(), () -> pages.open(elsewhere));
        notFound(world.sara(), () -> world.get(Papers.class).open(world.scope, elsewhere));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> answer(2, Who.guardian(elsewhere), Said.YES));
        assertThat(denials()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void noNameIsWrittenInAScopeWhoseFamilyHasNotBeenAsked() {
        world.opened();

        notFound(world.sara(), () -> world.get(FamilyPages.class).young(world.scope));
        notFound(
                world.sara(),
                () -> {
                    world.get(People.class)
                            .addGuardian(
                                    world.scope,
                                    new Custodian("Kim Ek", Relation.PARENT, "", true, true));
                });
    }

    @Test
    void whoeverMayNotWriteTheFrameMayNotAnswerForTheFamily() {
        world.validFor("skola:plan");
        world.seats(world.anders());

        notFound(
                world.anders(),
                () ->
                        world.get(Answers.class)
                                .register(world.scope, 2, Who.YOUNG, Said.YES, How.ORAL, DAY, ""));
    }

    @Test
    void hostileStringsComeBackUnchanged() {
        var hostile =
                "'; drop table sharing.consent; -- <script>alert(1)</script> ${x} \\ \u202E åäö 🙂\nrad två";
        world.asked();
        world.as(
                world.sara(),
                () ->
                        world.get(Proposals.class)
                                .save(
                                        world.scope,
                                        1,
                                        new Proposal(
                                                Set.of(Coverage.of("skola:plan")),
                                                hostile,
                                                DAY.plusMonths(6),
                                                "sv",
                                                "none",
                                                hostile)));
        world.as(
                world.sara(),
                () ->
                        world.get(Answers.class)
                                .register(
                                        world.scope,
                                        2,
                                        Who.YOUNG,
                                        Said.YES,
                                        How.ORAL,
                                        DAY,
                                        hostile));

        var view = world.as(world.sara(), () -> world.get(ConsentPages.class).open(world.scope));
        assertThat(view.latest().terms().purpose()).isEqualTo(hostile);
        assertThat(view.latest().explained()).isEqualTo(hostile);
        assertThat(view.answer(Who.YOUNG).note()).isEqualTo(hostile);
    }

    private ConsentState state() {
        return world.as(world.sara(), () -> world.get(Consents.class).state(world.scope));
    }

    private Map<String, Set<String>> coverage() {
        return world.as(world.sara(), () -> world.get(Consents.class).coverage(world.scope));
    }

    private void answer(int version, Who who, Said said) {
        world.as(
                world.sara(),
                () ->
                        world.get(Answers.class)
                                .register(world.scope, version, who, said, How.ORAL, DAY, ""));
    }

    private void save(int basedOn, String cell) {
        world.as(
                world.sara(),
                () ->
                        world.get(Proposals.class)
                                .save(
                                        world.scope,
                                        basedOn,
                                        new Proposal(
                                                Set.of(Coverage.of(cell)),
                                                "Annat",
                                                DAY.plusMonths(6),
                                                "sv",
                                                "none",
                                                "")));
    }

    private void notFound(Hat hat, Runnable work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.as(hat, work));
    }

    private long denials() {
        return world.asOwner(jdbc ->
                jdbc.sql("select count(*) from audit.entry where action = 'deny'")
                        .query(Long.class)
                        .single());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
