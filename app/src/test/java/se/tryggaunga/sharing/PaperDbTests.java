package se.tryggaunga.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Ground;
import se.tryggaunga.access.Hat;
import se.tryggaunga.files.Drawn;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.people.ContactDetails;
import se.tryggaunga.people.Custodian;
import se.tryggaunga.people.People;
import se.tryggaunga.people.Protection;
import se.tryggaunga.people.Relation;
import se.tryggaunga.people.WhereaboutsProtected;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.tasks.Task;
import se.tryggaunga.tasks.Tasks;

/** The paper, the reminders, the ledger, and what a protected identity refuses. */
class PaperDbTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private SharingWorld world;

    @BeforeEach
    void begins() throws Exception {
        world = new SharingWorld(DAY);
        world.validFor("skola:plan", "fritid:plan");
        world.seats(world.anders(), world.mia());
    }

    @AfterEach
    void ends() {
        world.close();
    }

    @Test
    void theSheetHasTheVeryWordsOfTheMatrixAndIsLoggedAsAPrint() {
        var sheet = world.as(world.sara(), () -> world.get(Sheets.class).of(world.scope, "sv"));
        var view = world.as(world.sara(), () -> world.get(ConsentPages.class).open(world.scope));

        assertThat(sheet.rows())
                .extracting(Sheet.Row::area)
                .containsExactlyElementsOf(view.rows().stream().map(row -> row.text()).toList());
        assertThat(sheet.kinds())
                .extracting(kind -> kind.name())
                .containsExactlyElementsOf(
                        view.columns().stream().map(column -> column.text()).toList());
        assertThat(
                        sheet.rows().stream()
                                .filter(row -> row.ticked().contains(true))
                                .map(Sheet.Row::area))
                .hasSize(2);
        assertThat(sheet.purpose()).isEqualTo(view.latest().terms().purpose());
        assertThat(sheet.signers()).hasSize(3);
        assertThat(logged("print")).isEqualTo(1);
    }

    @Test
    void theSheetSpeaksItsOwnLanguage() {
        var sheet = world.as(world.sara(), () -> world.get(Sheets.class).of(world.scope, "en"));

        assertThat(sheet.kinds()).extracting(kind -> kind.name()).contains("Plan and commitments");
        assertThat(sheet.say("sharing.sheet.yes")).isEqualTo("Yes");
        assertThat(sheet.text().language()).isEqualTo("en");
    }

    @Test
    void theSheetIsInTheLanguageThatIsTalkedOrElseInSwedish() {
        assertThat(sheet(null).language()).isEqualTo("sv");
        talksIn("so");
        assertThat(sheet(null).language()).isEqualTo("so");
        assertThat(sheet(null).lacksSpoken()).isFalse();
        assertThat(sheet("sv").swedish()).isNull();
        talksIn("ti");
        assertThat(sheet(null).language()).isEqualTo("sv");
        assertThat(sheet(null).lacksSpoken()).isTrue();
        notFound(world.sara(), () -> world.get(Sheets.class).of(world.scope, "ti"));
    }

    @Test
    void aTranslationComesWithTheSwedishOneOfTheSameVersion() {
        var arabic = sheet("ar");

        assertThat(arabic.languages()).containsExactly("sv", "sv-lattlast", "en", "ar", "so");
        assertThat(arabic.say("sharing.sheet.yes")).isEqualTo("نعم");
        assertThat(arabic.until()).isEqualTo("2027-05-22");
        var swedish = Objects.requireNonNull(arabic.swedish());
        assertThat(swedish.text().version())
                .isEqualTo(arabic.text().version())
                .isEqualTo(arabic.view().latest().terms().textVersion());
        assertThat(swedish.rows()).isEqualTo(arabic.rows());
        assertThat(swedish.until()).isEqualTo("22 maj 2027");
    }

    @Test
    void aTranslationIsMarkedUntilTheDayWhenATranslatorApprovedIt() {
        assertThat(List.of("en", "ar", "so")).allMatch(language -> sheet(language).unapproved());
        assertThat(List.of("sv", "sv-lattlast"))
                .noneMatch(language -> sheet(language).unapproved());
        approved("ar", DAY.plusDays(1));
        assertThat(sheet("ar").unapproved()).isTrue();
        approved("ar", DAY);
        assertThat(sheet("ar").unapproved()).isFalse();
        assertThat(sheet("so").unapproved()).isTrue();
    }

    @Test
    void aTextThatTheMunicipalityHasNotApprovedIsNotPrinted() {
        world.asOwner(jdbc ->
                jdbc.sql(
                                "update organisation.text_version set approved = false where language = 'so'")
                        .update());
        talksIn("so");

        assertThat(sheet(null).language()).isEqualTo("sv");
        notFound(world.sara(), () -> world.get(Sheets.class).of(world.scope, "so"));
    }

    @Test
    void leisureReadsTheConsentButGetsNoPaperOfOthersFacts() {
        var id = kept();

        notFound(world.mia(), () -> world.get(Sheets.class).of(world.scope, "sv"));
        notFound(world.mia(), () -> world.get(Papers.class).open(world.scope, id));
        assertThat(
                        world.as(world.mia(), () -> world.get(ConsentPages.class).open(world.scope))
                                .mayPrint())
                .isFalse();
        var seen = world.as(world.anders(), () -> world.get(Papers.class).open(world.scope, id));
        assertThat(seen.content()).containsExactly(1, 2, 3);
        assertThat(seen.named("underlag")).isEqualTo("underlag.png");
    }

    @Test
    void aPaperIsNotFoundForAnOutsiderOrUnderAnotherScope() {
        var id = kept();

        notFound(world.jon(), () -> world.get(Papers.class).open(world.scope, id));
        notFound(world.sara(), () -> world.get(Papers.class).open(UUID.randomUUID(), id));
        notFound(world.anders(), () -> world.get(Papers.class).keep(world.scope, scan()));
    }

    @Test
    void remindsThirtyFourteenAndThreeDaysBeforeTheEndOnceEach() {
        var end = DAY.plusMonths(6);
        var reminders = new AtomicInteger();
        for (var day = DAY; !day.isAfter(end.plusDays(5)); day = day.plusDays(1)) {
            int before = reminders.get();
            int now = remindOn(day);
            reminders.addAndGet(now);
            long left = ChronoUnit.DAYS.between(day, end);
            assertThat(reminders.get() - before)
                    .as("%d days left", left)
                    .isEqualTo(left == 30 || left == 14 || left == 3 ? 1 : 0);
        }
        assertThat(reminders).hasValue(3);
        world.settings.day = end;
        assertThat(tasks(world.sara())).containsExactly("sharing.task.extend");
        assertThat(tasks(world.anders())).isEmpty();
    }

    @Test
    void remindsAboutNothingThatWasTakenBack() {
        world.as(world.mia(), () -> world.get(Withdrawals.class).whole(world.scope, "young", DAY));

        assertThat(remindOn(DAY.plusMonths(6).minusDays(3))).isZero();
    }

    @Test
    void theLedgerSaysWhatWasSharedByWhomOnWhichGround() {
        var fact = UUID.randomUUID();
        var seat = UUID.randomUUID();
        var reference =
                world.as(world.sara(), () -> world.get(Consents.class).reference(world.scope));
        world.as(
                world.anders(),
                () ->
                        world.get(Disclosures.class)
                                .record(
                                        Disclosure.release(
                                                world.scope,
                                                "skola",
                                                "plan",
                                                "note",
                                                fact,
                                                Set.of(seat),
                                                Ground.CONSENT,
                                                reference,
                                                DAY.plusDays(10))));

        var ledger = world.as(world.mia(), () -> world.get(Disclosures.class).in(world.scope));
        assertThat(ledger)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.decidedBy()).isEqualTo("Anders Holm, rektor");
                    assertThat(entry.what().fact()).isEqualTo(fact);
                    assertThat(entry.what().toSeats()).containsExactly(seat);
                    assertThat(entry.what().reference()).isEqualTo(reference);
                });
        assertThat(world.as(world.jon(), () -> world.get(Disclosures.class).in(world.scope)))
                .isEmpty();
    }

    @Test
    void aProtectedIdentityRefusesWhereaboutsAndEmptiesWhatWasThere() {
        var people = world.get(People.class);
        world.as(
                world.sara(),
                () -> people.reach(world.scope, new ContactDetails("070-1", "Gatan 1", "Skolan")));
        world.as(
                world.sara(),
                () ->
                        people.correct(
                                world.scope,
                                1,
                                new YoungPerson(
                                        "Alexandra",
                                        "Ek",
                                        "Alex",
                                        null,
                                        SharingWorld.BORN,
                                        Protection.FICTITIOUS)));

        ContactDetails left = world.as(world.sara(), () -> people.contact(world.scope));
        assertThat(left).isEqualTo(ContactDetails.NONE);
        assertThatExceptionOfType(WhereaboutsProtected.class)
                .isThrownBy(() ->
                        world.as(
                                world.sara(),
                                () ->
                                        people.reach(
                                                world.scope, new ContactDetails("070-1", "", ""))));
        assertThatExceptionOfType(WhereaboutsProtected.class)
                .isThrownBy(() ->
                        world.as(
                                world.sara(),
                                () -> {
                                    people.addGuardian(
                                            world.scope,
                                            new Custodian(
                                                    "Sam", Relation.PARENT, "070-2", true, true));
                                }));
    }

    @Test
    void aCorrectionIsANewVersionAndTheSecondOfTwoIsToldSo() {
        var people = world.get(People.class);
        var renamed =
                new YoungPerson("Alexis", "Ek", "Lex", null, SharingWorld.BORN, Protection.NONE);
        world.as(world.sara(), () -> people.correct(world.scope, 1, renamed));

        assertThatExceptionOfType(se.tryggaunga.people.ChangedMeanwhile.class)
                .isThrownBy(() ->
                        world.as(world.sara(), () -> people.correct(world.scope, 1, renamed)));
        var young = world.as(world.sara(), () -> people.young(world.scope)).orElseThrow();
        assertThat(young.version()).isEqualTo(2);
        assertThat(young.shortName()).isEqualTo("Lex");
    }

    private Sheet sheet(@Nullable String chosen) {
        return world.as(world.sara(), () -> world.get(Sheets.class).of(world.scope, chosen));
    }

    private void talksIn(String language) {
        world.as(
                world.sara(),
                () -> {
                    var latest = world.get(ConsentPages.class).open(world.scope).latest();
                    world.get(Proposals.class)
                            .save(
                                    world.scope,
                                    latest.number(),
                                    new Proposal(
                                            latest.terms().covers(),
                                            latest.terms().purpose(),
                                            latest.terms().until(),
                                            language,
                                            "present",
                                            ""));
                });
    }

    private void approved(String language, LocalDate day) {
        world.asOwner(jdbc ->
                jdbc.sql(
                                """
                                update organisation.text_version
                                   set translation_approved_by = 'Ayan Ali', translation_approved_on = :day
                                 where language = :language
                                """)
                        .param("day", day)
                        .param("language", language)
                        .update());
    }

    private UUID kept() {
        world.as(world.sara(), () -> world.get(Papers.class).keep(world.scope, scan()));
        return world.as(world.sara(), () -> world.get(ConsentPages.class).open(world.scope))
                .papers()
                .getFirst()
                .id();
    }

    private static Drawn scan() {
        return new Drawn("image/png", 1, new byte[] {1, 2, 3});
    }

    private int remindOn(LocalDate day) {
        world.settings.day = day;
        var municipalities = world.get(Municipalities.class);
        return municipalities.within(
                municipalities.named("smaby"),
                () ->
                        world.get(Acting.class)
                                .asJob(Reminders.JOB, () -> world.get(Reminders.class).remind()));
    }

    private List<String> tasks(Hat hat) {
        return world.as(hat, () -> world.get(Tasks.class).mine().stream().map(Task::verb).toList());
    }

    private long logged(String action) {
        return world.asOwner(jdbc ->
                jdbc.sql("select count(*) from audit.entry where action = :action")
                        .param("action", action)
                        .query(Long.class)
                        .single());
    }

    private void notFound(Hat hat, Runnable work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> world.as(hat, work));
    }
}
