package se.tryggaunga.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tryggaunga.access.Acting;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.organisation.ConsentRule.Outcome;
import se.tryggaunga.people.Custodian;
import se.tryggaunga.people.People;
import se.tryggaunga.people.Protection;
import se.tryggaunga.people.Relation;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.sharing.domain.Said;
import se.tryggaunga.sharing.domain.Who;
import se.tryggaunga.tasks.Task;
import se.tryggaunga.tasks.Tasks;

/** How a yes comes to its end: its last day, a birthday, a changed family; and how it goes on. */
class EndingDbTests {

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
    void isNoticedSoManyDaysBeforeAsTheProgrammeSays() {
        world.validFor("skola:plan");
        settled("consent_notice_first", 40);
        settled("consent_notice_second", 10);

        assertThat(remindedOn("2027-04-11")).isZero();
        assertThat(remindedOn("2027-04-12")).isEqualTo(1);
        assertThat(remindedOn("2027-05-08")).isZero();
        assertThat(remindedOn("2027-05-12")).isEqualTo(1);
        assertThat(remindedOn("2027-05-19")).isEqualTo(1);
        assertThat(remindedOn("2027-05-23")).isZero();
        assertThat(tasks()).containsExactly("sharing.task.extend");
    }

    @Test
    void anExtensionLeavesTheOldYesAloneUntilItsDay() {
        var guardians = world.validFor("skola:plan");
        extend(LocalDate.of(2027, 9, 1));

        assertThat(state().until()).isEqualTo("2027-05-22");
        world.says(Who.YOUNG, Said.YES);
        world.says(Who.guardian(guardians.getFirst()), Said.NO);
        assertThat(state().isValid()).isTrue();
        assertThat(coverage()).isEqualTo(Map.of("skola", Set.of("plan")));
        world.settings.day = LocalDate.of(2027, 5, 23);
        assertThat(state().isValid()).isFalse();
        assertThat(coverage()).isEmpty();
    }

    @Test
    void anExtensionThatAllSayYesToGoesOnWithTheSameGround() {
        var guardians = world.validFor("skola:plan", "polis:plan");
        var ground = reference();
        remindedOn("2027-05-01");
        extend(LocalDate.of(2027, 9, 1));
        world.says(Who.YOUNG, Said.YES);
        guardians.forEach(id -> world.says(Who.guardian(id), Said.YES));

        assertThat(state().until()).isEqualTo("2027-09-01");
        assertThat(reference()).isEqualTo(ground);
        assertThat(coverage()).containsOnlyKeys("skola", "polis");
        assertThat(tasks()).isEmpty();
    }

    @Test
    void anExtensionDoesNotAskAgainForWhatWasTakenBack() {
        world.validFor("skola:plan", "polis:plan");
        world.seats(world.mia());
        world.as(
                world.sara(),
                () ->
                        world.get(Withdrawals.class)
                                .parts(
                                        world.scope,
                                        "young",
                                        DAY,
                                        Set.of(Coverage.of("polis:plan"))));
        extend(LocalDate.of(2027, 9, 1));

        assertThat(view().latest().terms().covers()).containsExactly(Coverage.of("skola:plan"));
    }

    @Test
    void nothingIsExtendedThatIsNotInForce() {
        world.asked();
        world.asksAbout("skola:plan");

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> extend(LocalDate.of(2027, 9, 1)));
    }

    @Test
    void theFifteenthBirthdayIsToldOfBeforeItComesThoughTheYesHolds() {
        bornOn(LocalDate.of(2012, 2, 1));

        assertThat(remindedOn("2026-12-02")).isZero();
        assertThat(remindedOn("2026-12-03")).isEqualTo(1);
        assertThat(tasks()).containsExactly("sharing.task.turns");
        assertThat(remindedOn("2026-12-04")).isZero();
        assertThat(onTheCasePage()).isEqualTo(sentences());
        assertThat(sentences())
                .containsExactly(
                        "Den unge fyller 15 den 1 feb 2027. Då gäller andra regler för vems ja som behövs.",
                        "De svar som finns räcker även då.");
        world.settings.day = LocalDate.of(2027, 2, 1);
        assertThat(state().isValid()).isTrue();
        assertThat(sentences()).isEmpty();
    }

    @Test
    void theEighteenthBirthdayEndsWhatRestedOnGuardians() {
        bornOn(LocalDate.of(2009, 2, 1));
        settled("birthday_notice", 45);

        assertThat(remindedOn("2026-12-16")).isZero();
        assertThat(remindedOn("2026-12-17")).isEqualTo(1);
        assertThat(remindedOn("2027-01-01")).isEqualTo(1);
        assertThat(tasks()).containsExactly("sharing.task.turns-ask");
        assertThat(sentences())
                .contains(
                        "Den unge bestämmer ensam från den dagen. Vårdnadshavarnas ja räknas inte längre.",
                        "Samtycket slutar gälla dagen innan. Fråga på nytt i god tid.");
        world.settings.day = LocalDate.of(2027, 2, 1);
        assertThat(state().isValid()).isFalse();
        assertThat(coverage()).isEmpty();
        assertThat(sentences())
                .containsExactly("Den unge har fyllt 18. Därför gäller inte samtycket längre.");
        world.says(Who.YOUNG, Said.YES);
        assertThat(state().isValid()).isTrue();
        assertThat(state().until()).isEqualTo("2027-05-22");
        assertThat(tasks()).isEmpty();
    }

    @Test
    void aNewGuardianIsATaskForTheCoordinatorUntilTheAnswerHasCome() {
        world.validFor("skola:plan");
        var sam = newGuardian();

        assertThat(state().isValid()).isFalse();
        assertThat(tasks()).containsExactly("sharing.task.ask");
        world.says(Who.guardian(sam), Said.YES);
        assertThat(state().isValid()).isTrue();
        assertThat(tasks()).isEmpty();
    }

    @Test
    void aGuardianWhoNoLongerHasCustodyIsNotWaitedFor() {
        var guardians = world.validFor("skola:plan");
        var sam = newGuardian();
        world.as(
                world.sara(),
                () -> {
                    world.get(People.class)
                            .correctGuardian(
                                    world.scope,
                                    sam,
                                    1,
                                    new Custodian("Sam Ek", Relation.APPOINTED, "", true, false));
                });

        assertThat(state().isValid()).isTrue();
        assertThat(tasks()).isEmpty();
        assertThat(guardians).hasSize(2);
    }

    private UUID newGuardian() {
        return world.as(
                world.sara(),
                () ->
                        world.get(People.class)
                                .addGuardian(
                                        world.scope,
                                        new Custodian(
                                                "Sam Ek", Relation.APPOINTED, "", true, true)));
    }

    /** Asked and answered, by a family whose young person was born that day. */
    private void bornOn(LocalDate birthDate) {
        var guardians = world.asked();
        world.as(
                world.sara(),
                () -> {
                    world.get(People.class)
                            .correct(
                                    world.scope,
                                    1,
                                    new YoungPerson(
                                            "Alexandra",
                                            "Ek",
                                            "Alex",
                                            null,
                                            birthDate,
                                            Protection.NONE));
                });
        world.asksAbout("skola:plan");
        world.says(Who.YOUNG, Said.YES);
        guardians.forEach(id -> world.says(Who.guardian(id), Said.YES));
        assertThat(state().outcome()).isEqualTo(Outcome.VALID);
    }

    private void settled(String code, int days) {
        world.asOwner(jdbc ->
                jdbc.sql(
                                "update organisation.deadline set days = :days where programme_id = 'sspf' and code = :code")
                        .param("days", days)
                        .param("code", code)
                        .update());
    }

    private int remindedOn(String day) {
        world.settings.day = LocalDate.parse(day);
        var municipalities = world.get(Municipalities.class);
        return municipalities.within(
                municipalities.named("smaby"),
                () ->
                        world.get(Acting.class)
                                .asJob(Reminders.JOB, () -> world.get(Reminders.class).remind()));
    }

    private void extend(LocalDate until) {
        var latest = view().latest().number();
        world.as(world.sara(), () -> world.get(Proposals.class).extend(world.scope, latest, until));
    }

    private ConsentView view() {
        return world.as(world.sara(), () -> world.get(ConsentPages.class).open(world.scope));
    }

    private List<String> sentences() {
        var view = view();
        return world.as(world.sara(), () -> view.words().turning(view.asked()));
    }

    private List<String> onTheCasePage() {
        boolean valid = state().isValid();
        return world.as(world.sara(), () -> world.get(Consents.class).ofAge(world.scope, valid));
    }

    private Object reference() {
        return world.as(world.sara(), () -> world.get(Consents.class).reference(world.scope));
    }

    private ConsentState state() {
        return world.as(world.sara(), () -> world.get(Consents.class).state(world.scope));
    }

    private Map<String, Set<String>> coverage() {
        return world.as(world.sara(), () -> world.get(Consents.class).coverage(world.scope));
    }

    private List<String> tasks() {
        return world.as(
                world.sara(),
                () -> world.get(Tasks.class).mine().stream().map(Task::verb).toList());
    }
}
