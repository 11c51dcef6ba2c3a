package se.tryggaunga.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.subethamail.smtp.RejectException;
import se.tryggaunga.Nightly;
import se.tryggaunga.access.Acting;
import se.tryggaunga.jobs.Job;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.organisation.ActingDatabase;

/** Who gets the day's mail, what it says, and what becomes of one that does not get there. */
@SpringBootTest(properties = "trygga.jobs=false")
@Import(NoticesWorld.class)
class NoticesDbTests {

    private static final PostOffice OFFICE = NoticesWorld.OFFICE;
    private static final LocalTime EARLY = LocalTime.of(6, 59);
    private static final LocalTime TIME = LocalTime.of(7, 0);
    private static int number;

    private final Employed employed = new Employed(NoticesWorld.DATABASE);

    @Autowired Municipalities municipalities;
    @Autowired Acting acting;
    @Autowired List<Job> jobs;
    @Autowired Deliveries deliveries;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("trygga.mail.host", () -> "127.0.0.1");
        settings.add("trygga.mail.port", OFFICE::port);
        settings.add("trygga.mail.senders.mejlby.from", () -> "trygga.unga@mejlby.example");
        settings.add("trygga.mail.senders.mejlby.page", () -> "https://mejlby.example/");
    }

    @BeforeEach
    void aNewDay() {
        NoticesWorld.nextDayAt(TIME);
    }

    @AfterEach
    void tidy() {
        OFFICE.tidy();
        employed.nothingWaits();
    }

    @Test
    void goesToThoseWithSomethingDueOrNewAtItsTimeAndOnce() {
        var old = now().minus(Duration.ofDays(30));
        var late = due(today().minusDays(3));
        var fresh = someone();
        employed.task(fresh.hat(), employed.scope(fresh.hat()), null, now());
        var told = someone();
        employed.news(employed.scope(told.hat()), now());
        var bothHats = due(today());
        var other = UUID.randomUUID();
        employed.hat(bothHats.id(), other);
        employed.task(other, employed.scope(other), today(), old);
        var waiting = someone();
        employed.task(waiting.hat(), employed.scope(waiting.hat()), today().plusDays(1), old);
        var idle = someone();
        var unseen = someone();
        employed.task(unseen.hat(), employed.scope(), today(), now());
        NoticesWorld.nextDayAt(EARLY);
        night();
        assertThat(OFFICE.mails()).as("too early").isEmpty();
        NoticesWorld.CLOCK.turn(Duration.ofMinutes(1));
        night();
        night();
        for (var person : List.of(late, fresh, told, bothHats, waiting)) {
            assertThat(OFFICE.to(person.address())).as(person.address()).hasSize(1);
        }
        assertThat(OFFICE.to(idle.address())).isEmpty();
        assertThat(OFFICE.to(unseen.address())).as("what the hat may not see").isEmpty();
        OFFICE.tidy();
        NoticesWorld.nextDayAt(TIME);
        night();
        assertThat(OFFICE.to(late.address())).as("due is due each day").hasSize(1);
        assertThat(OFFICE.to(fresh.address())).as("new is new once").isEmpty();
        assertThat(OFFICE.to(told.address())).isEmpty();
    }

    @Test
    void goesToNobodyWhoCannotSignInOrWantsNone() {
        var closed = due(today());
        change("update access.account set closed_at = now() where person_id = :id", closed);
        var gone = due(today());
        change("update access.assignment set until_day = '2026-01-31' where person_id = :id", gone);
        var unwilling = due(today());
        change(
                """
                update notices.wish set wanted = false, address = null, address_id = null, confirmed_at = null
                 where person_id = :id
                """,
                unwilling);
        var unknown = due(today());
        change("update notices.wish set unreachable_at = now() where person_id = :id", unknown);
        night();
        assertThat(OFFICE.mails()).isEmpty();
        assertThat(addresses(gone)).as("left more than a month ago").isZero();
        assertThat(addresses(closed)).isEqualTo(1);
    }

    @Test
    void restsWhenMostPeopleDo() {
        while (today().getDayOfWeek() != DayOfWeek.FRIDAY) {
            NoticesWorld.nextDayAt(TIME);
        }
        var person = due(today());
        NoticesWorld.CLOCK.turn(Duration.ofDays(1));
        night();
        assertThat(OFFICE.to(person.address())).isEmpty();
        NoticesWorld.CLOCK.turn(Duration.ofDays(2));
        night();
        assertThat(OFFICE.to(person.address())).hasSize(1);
    }

    @Test
    void saysTheSameToEverybodyAndNothingOfAnything() {
        var one = due(today());
        var many = due(today());
        for (int i = 0; i < 7; i++) {
            employed.task(many.hat(), employed.scope(many.hat()), today(), now());
        }
        var english = due(today());
        change("update notices.wish set language = 'en' where person_id = :id", english);
        night();
        var first = OFFICE.to(one.address()).getFirst();
        var second = OFFICE.to(many.address()).getFirst();
        assertThat(first.text())
                .isEqualTo(second.text())
                .contains("göra eller läsa", "https://mejlby.example/")
                .doesNotContainPattern("\\d")
                .doesNotContain("QRTW", "Person", "samtycke");
        assertThat(first.header("Subject")).isEqualTo(second.header("Subject"));
        assertThat(first.header("To")).isEqualTo(one.address());
        assertThat(OFFICE.to(english.address()).getFirst().text()).contains("to do or to read");
        assertThat(
                        employed.sql()
                                .sql(
                                        "select count(*) from audit.entry where what = 'daily-mail-sent'")
                                .query(Integer.class)
                                .single())
                .isGreaterThanOrEqualTo(3);
        assertThat(
                        employed.sql()
                                .sql(
                                        "select count(*) from audit.entry e where e::text like '%mejlby.example%'")
                                .query(Integer.class)
                                .single())
                .as("no address in the log")
                .isZero();
    }

    /** Should the scheduler ever let two nodes have the job at once, a mail still is one node's. */
    @Test
    void isSentOnceHoweverManySendAtTheSameTime() throws Exception {
        employed.crowd("samtidig", 150, today());
        Callable<Boolean> node =
                () -> {
                    night();
                    return true;
                };
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(OFFICE.mails()).hasSize(150);
        assertThat(OFFICE.mails()).extracting(PostOffice.Mail::to).doesNotHaveDuplicates();
        assertThat(employed.count(today(), "sent")).isEqualTo(150);
    }

    @Test
    void isTriedAgainWhenTheServerIsNotReady() {
        var person = due(today());
        OFFICE.recipient = (_, _) -> refuse(451, "4.7.1 Greylisted");
        night();
        assertThat(employed.state(person, today())).isEqualTo("due");
        night();
        OFFICE.recipient = (_, line) -> line.cut();
        NoticesWorld.CLOCK.turn(Duration.ofMinutes(2));
        night();
        OFFICE.tidy();
        night();
        assertThat(OFFICE.mails()).as("not before its time").isEmpty();
        NoticesWorld.CLOCK.turn(Duration.ofMinutes(5));
        night();
        assertThat(OFFICE.to(person.address())).hasSize(1);
        assertThat(employed.state(person, today())).isEqualTo("sent");
    }

    @Test
    void isNotSentTwiceWhenTheServerFellSilentWithIt() {
        var person = due(today());
        OFFICE.keeping = (_, line) -> line.cut();
        night();
        OFFICE.keeping = PostOffice.Step.NOTHING;
        assertThat(employed.state(person, today())).isEqualTo("unsure");
        NoticesWorld.CLOCK.turn(Duration.ofHours(3));
        night();
        assertThat(OFFICE.to(person.address())).hasSize(1);
        OFFICE.tidy();
        NoticesWorld.nextDayAt(TIME);
        night();
        assertThat(OFFICE.to(person.address())).as("the next day as usual").hasSize(1);
    }

    @Test
    void strikesOutAnAddressThatTheServerDoesNotKnow() throws SQLException {
        var unknown = due(today());
        OFFICE.recipient = (_, _) -> refuse(550, "5.1.1 No such user");
        night();
        assertThat(employed.state(unknown, today())).isEqualTo("refused");
        assertThat(struckOut(unknown)).isTrue();
        assertThat(unreached()).contains("unreachable");
        OFFICE.tidy();
        NoticesWorld.nextDayAt(TIME);
        night();
        assertThat(OFFICE.to(unknown.address())).isEmpty();

        var known = due(today());
        NoticesWorld.nextDayAt(TIME);
        OFFICE.recipient = (_, _) -> refuse(554, "5.7.1 Relay access denied");
        night();
        assertThat(struckOut(known)).as("that is about us").isFalse();
        assertThat(employed.state(known, today())).isEqualTo("due");
    }

    @Test
    void isTakenOverFromANodeThatIsGoneOrHasSlept() {
        var person = due(today());
        var claimed =
                within(() -> {
                    deliveries.open();
                    return deliveries.claim().orElseThrow();
                });
        night();
        assertThat(OFFICE.mails()).as("somebody has it").isEmpty();
        NoticesWorld.CLOCK.turn(Duration.ofMinutes(4));
        night();
        assertThat(OFFICE.to(person.address())).hasSize(1);
        assertThat(within(() -> deliveries.hand(claimed))).as("lost it meanwhile").isFalse();
    }

    @Test
    void isLeftAloneWhenTheNodeWentInTheMiddleOfIt() {
        var person = due(today());
        within(() -> {
            deliveries.open();
            return deliveries.hand(deliveries.claim().orElseThrow());
        });
        NoticesWorld.CLOCK.turn(Duration.ofMinutes(4));
        night();
        assertThat(OFFICE.mails()).isEmpty();
        assertThat(employed.state(person, today())).isEqualTo("unsure");
    }

    @Test
    void isGivenUpWhenItsDayIsOver() {
        var person = due(today());
        var day = today();
        OFFICE.recipient = (_, _) -> refuse(451, "4.3.0 Later");
        night();
        OFFICE.tidy();
        NoticesWorld.nextDayAt(TIME);
        night();
        assertThat(employed.state(person, day)).isEqualTo("given_up");
        assertThat(OFFICE.to(person.address())).hasSize(1);
    }

    @Test
    void whereItGoesIsReadByItsOwnerAlone() throws SQLException {
        due(today());
        night();
        try (var database = new ActingDatabase(NoticesWorld.DATABASE)) {
            for (var who : new String[][] {{"bo", "forvaltare"}, {"siv", "arkivarie"}}) {
                database.actAs("smaby", who[0], who[1], today());
                for (var table : List.of("wish", "asked", "mail", "round")) {
                    assertThat(
                                    database.jdbc()
                                            .sql("select count(*) from notices." + table)
                                            .query(Integer.class)
                                            .single())
                            .as(who[0] + " " + table)
                            .isZero();
                }
            }
        }
    }

    private Employed.Person someone() {
        return employed.person("person" + ++number);
    }

    private Employed.Person due(LocalDate day) {
        var person = someone();
        employed.task(
                person.hat(), employed.scope(person.hat()), day, now().minus(Duration.ofDays(30)));
        return person;
    }

    private void change(String sql, Employed.Person person) {
        assertThat(employed.sql().sql(sql).param("id", person.id()).update()).isEqualTo(1);
    }

    private int addresses(Employed.Person person) {
        return employed.sql()
                .sql("select count(*) from notices.wish where person_id = :id")
                .param("id", person.id())
                .query(Integer.class)
                .single();
    }

    private boolean struckOut(Employed.Person person) {
        return employed.sql()
                .sql("select unreachable_at is not null from notices.wish where person_id = :id")
                .param("id", person.id())
                .query(Boolean.class)
                .single();
    }

    /** Why, as told to whoever answers for the people of the social services. */
    private List<String> unreached() throws SQLException {
        employed.sql()
                .sql(
                        "update organisation.function set rights = '{day,disposal,rights.review}' where id = 'arkivarie'")
                .update();
        try (var database = new ActingDatabase(NoticesWorld.DATABASE)) {
            database.actAs("smaby", "siv", "arkivarie", today());
            return database.jdbc()
                    .sql("select why from notices.unreached()")
                    .query(String.class)
                    .list();
        }
    }

    private static void refuse(int code, String words) throws RejectException {
        throw new RejectException(code, words);
    }

    private void night() {
        new Nightly(municipalities, NoticesWorld.HERE, acting).run(jobs, "notices");
    }

    private <T> T within(Supplier<T> work) {
        return municipalities.within(NoticesWorld.HERE, () -> acting.asJob("notices", work));
    }

    private static Instant now() {
        return NoticesWorld.CLOCK.instant();
    }

    private static LocalDate today() {
        return NoticesWorld.CLOCK.today();
    }
}
