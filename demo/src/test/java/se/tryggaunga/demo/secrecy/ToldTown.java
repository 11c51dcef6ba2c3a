package se.tryggaunga.demo.secrecy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import se.tryggaunga.demo.StoryClock;
import se.tryggaunga.demo.TownsOnTestServer;
import se.tryggaunga.demo.story.Chronicle.Event;
import se.tryggaunga.demo.story.Story;
import se.tryggaunga.demo.story.Telling;

/**
 * A municipality whose year has been told with a marker in every text, and what every hat saw by
 * plain SQL on some days of it: the telling stands still while it is looked at.
 */
final class ToldTown implements TransactionExecutionListener {

    static final String TOWN = "eskilstuna";
    static final LocalDate ANCHOR = LocalDate.of(2026, 11, 22);

    private static @Nullable ToldTown once;

    static final double SIZE = 0.1;
    private static final int[] DAYS_BEFORE = {270, 180, 120, 70, 40, 15};

    /** The year that is told, and a good third of the next, in which nothing is told. */
    private static final int DAYS = 500;

    private static final int YEAR = 365;

    /** On so many of those days it is tried whom the pages name; all of them when asked for. */
    private static final int AUDIENCE_DAYS = Integer.getInteger("trygga.days", 10);

    final TownsOnTestServer towns = new TownsOnTestServer();
    final ConfigurableApplicationContext application = towns.application();
    final StoryClock clock = application.getBean(StoryClock.class);
    final List<Hat> staff = Staff.of(TOWN);
    final List<Event> told = Collections.synchronizedList(new ArrayList<>());
    final List<Sweep> sweeps = new ArrayList<>();

    /** Parts with nothing to add: told about, and without a word to look for. */
    final Set<UUID> wordless = new HashSet<>();

    final AudienceFindings audiences = new AudienceFindings();

    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Set<LocalDate> sweepDays = new HashSet<>();
    private final Set<LocalDate> audienceDays = new HashSet<>();
    private final Thread teller = Thread.currentThread();
    private boolean telling;

    ToldTown() {
        for (var before : DAYS_BEFORE) {
            sweepDays.add(ANCHOR.minusDays(before));
        }
        for (int i = 0; i < AUDIENCE_DAYS; i++) {
            audienceDays.add(ANCHOR.minusDays(YEAR).plusDays((long) i * DAYS / AUDIENCE_DAYS));
        }
        days.addAll(sweepDays);
        days.addAll(audienceDays);
        var transactions =
                (ConfigurableTransactionManager)
                        application.getBean(PlatformTransactionManager.class);
        transactions.addListener(this);
        telling = true;
        application.getBean(Story.class).tell(new Telling(TOWN, ANCHOR, 7, SIZE, true, told::add));
        telling = false;
        // when the year has been told, and when most of its consents have run out
        sweep(ANCHOR, evening(ANCHOR));
        sweep(ANCHOR.plusDays(60), evening(ANCHOR));
        sweep(ANCHOR.plusDays(200), evening(ANCHOR));
        days.forEach(day -> audience(day, evening(ANCHOR)));
        clock.present();
        findWordless();
    }

    /**
     * The one that several classes look at: none of them writes in it. It is told anew when another
     * class has taken the databases since.
     */
    static synchronized ToldTown told() {
        if (once == null || !once.towns.stillThere()) {
            if (once != null) {
                once.application.close();
            }
            once = new ToldTown();
        }
        return once;
    }

    private void findWordless() {
        try (var superuser = towns.asSuperuser(TOWN);
                var query = superuser.createStatement();
                var found = query.executeQuery("select id from cases.part where nothing_to_add")) {
            while (found.next()) {
                wordless.add(found.getObject(1, UUID.class));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Between two acts of the story, everything that has been told is committed. */
    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (!telling || Thread.currentThread() != teller) {
            return;
        }
        while (!days.isEmpty() && clock.instant().isAfter(evening(days.first()))) {
            var day = days.pollFirst();
            if (sweepDays.contains(day)) {
                sweep(day, evening(day));
            }
            if (audienceDays.contains(day)) {
                var now = clock.instant();
                audience(day, evening(day));
                clock.tell(now);
            }
        }
    }

    private void sweep(LocalDate day, Instant moment) {
        sweeps.add(Sweep.of(towns, TOWN, staff, day, moment));
    }

    private void audience(LocalDate day, Instant told) {
        clock.tell(evening(day));
        try (var superuser = towns.asSuperuser(TOWN)) {
            var stock = new Stock(superuser).take(superuser).values();
            var oracle = new Judge(staff, List.copyOf(this.told), stock, told).oracle();
            var places = new Paths(List.copyOf(this.told), stock).all();
            new AudienceDay(this, day, oracle, places, audiences).hold();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    Sweep atTheEnd() {
        return sweeps.get(DAYS_BEFORE.length);
    }

    Judge judge(Sweep sweep) {
        return new Judge(staff, told, sweep.stock().values(), sweep.moment());
    }

    /** Late on the day, and still the same day in Sweden in summer. */
    static Instant evening(LocalDate day) {
        return day.atTime(21, 30).toInstant(ZoneOffset.UTC);
    }
}
