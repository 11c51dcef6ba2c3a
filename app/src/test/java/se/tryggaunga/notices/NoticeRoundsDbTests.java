package se.tryggaunga.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.shared.Today;

/**
 * Two processes on one database, and the one that works is ended with {@code kill -9}: in the
 * middle of a thousand reminders, and while the mail server holds one of its thousand mails and has
 * not said yes to it.
 */
class NoticeRoundsDbTests {

    private static final int MAILS = 1_000;
    private static final int REMINDERS = 1_000;
    private static final int KILLED_AT = 400;
    private static final int SECONDS = 180;

    private final TestDatabase database = TestDatabase.with("setup/small.yaml");
    private final Employed employed = new Employed(database);
    private final CopyOnWriteArrayList<PostOffice.Mail> mails = new CopyOnWriteArrayList<>();
    private final LocalDate today = LocalDate.now(Today.ZONE);

    @Test
    void eachGoesOnceThoughTheNodeThatSendsIsKilledInTheMiddle() throws Exception {
        var here = database.town("mejlby", "Mejlby");
        var folder = Path.of("target", "notices");
        var killed = new AtomicReference<Node>();
        try (var first = new PostOffice(mails);
                var second = new PostOffice(mails);
                var silences = new Silences(database, employed.sql(), REMINDERS);
                var a = new Node(here, first, folder.resolve("a.log"))) {
            await(silences::areInTheMiddle, a);
            try (var b = new Node(here, first, folder.resolve("b.log"));
                    var c = new Node(here, second, folder.resolve("c.log"))) {
                await(() -> b.hasStarted() && c.hasStarted(), b, c);
                assertThat(silences.reminders()).as("all or none of them").isZero();
                a.kill();
                silences.goOn();
                await(() -> silences.reminders() > 0, b, c);
                first.keeping = (_, _) -> killAt(b, killed);
                second.keeping = (_, _) -> killAt(c, killed);
                openTheRound();
                await(() -> waiting() == 0, b, c);
                assertThat(killed.get()).as("one was killed").isNotNull();
                assertThat(b.isAlive() ^ c.isAlive()).as("and only one").isTrue();
            }
            assertThat(silences.reminders()).isEqualTo(REMINDERS);
            assertThat(silences.passedOn()).as("in the log").isEqualTo(REMINDERS);
        }
        assertThat(mails).hasSize(MAILS);
        assertThat(mails).extracting(PostOffice.Mail::to).doesNotHaveDuplicates();
        assertThat(mails).extracting(mail -> mail.header("Message-ID")).doesNotHaveDuplicates();
        assertThat(employed.count(today, "sent")).isEqualTo(MAILS - 1);
        assertThat(employed.count(today, "unsure"))
                .as("the one that the server held when its node was killed")
                .isEqualTo(1);
    }

    /** The mail is kept, and nobody is left to hear that it is. */
    private void killAt(Node node, AtomicReference<Node> killed) {
        if (mails.size() >= KILLED_AT && killed.compareAndSet(null, node)) {
            node.kill();
        }
    }

    /** As the job does at its time on a working day, whatever day this test is run. */
    private void openTheRound() throws Exception {
        employed.crowd("tusen", MAILS, today);
        // on a working day the job has opened it already, with nobody in it
        employed.sql().sql("delete from notices.round").update();
        try (var application = database.asApplication()) {
            application.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(application, true));
            jdbc.sql("select access.act_as_job('notices', :day)")
                    .param("day", today)
                    .query((_, _) -> true)
                    .list();
            jdbc.sql("select notices.open_round(:day, :now)")
                    .param("day", today)
                    .param("now", Employed.at(Instant.now()))
                    .query((_, _) -> true)
                    .list();
            application.commit();
        }
    }

    private int waiting() {
        return employed.sql()
                .sql(
                        "select :all - count(*) from notices.mail where state not in ('due', 'claimed', 'handed')")
                .param("all", MAILS)
                .query(Integer.class)
                .single();
    }

    private static void await(BooleanSupplier condition, Node... nodes)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || Stream.of(nodes).noneMatch(Node::isAlive)) {
                var said = Stream.of(nodes).map(Node::said).collect(Collectors.joining("\n"));
                throw new IllegalStateException("It did not come to it\n" + said);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
