package se.tryggaunga.demo.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import se.tryggaunga.demo.secrecy.Visitor;

/** One demonstration that is written in, killed and looked at, round after round. */
final class Trial implements AutoCloseable {

    private static final int READY_SECONDS = 300;
    private static final int SEALED_SECONDS = 240; // a job that was killed is taken over

    private final List<Sender> senders = new ArrayList<>();
    private final List<Drafter> drafters = new ArrayList<>();
    private final Journal journal;
    private final KilledDemonstration demonstration;
    private final Database database;
    private final Visitor visitor;

    /** Waits for the first start, which makes the database and tells the year; all sign in. */
    Trial(Path folder, Path results) throws Exception {
        Files.createDirectories(results);
        journal = new Journal(results.resolve("acknowledged.txt"));
        demonstration = new KilledDemonstration(folder, results.resolve("demonstration.log"));
        database = new Database(demonstration.data());
        int port = demonstration.port;
        await(READY_SECONDS, () -> serves(Visitor.at(port), "/logga-in"));
        visitor = Visitor.signedIn(port, "monika.akesson");
        for (var name : List.of("eva.nordin", "jonas.ekberg", "robert.sjolund")) {
            senders.add(new Sender(port, name, Kind.CONCERN, journal));
        }
        senders.add(new Sender(port, "mia.falk", Kind.NOTE, journal));
        senders.add(new Sender(port, "ingrid.hellstrom", Kind.NOTE, journal));
        senders.add(new Sender(port, "samir.haddad", Kind.PROMISE, journal));
        drafters.add(new Drafter(port, "ali.noor", Kind.CONCERN, journal));
        drafters.add(new Drafter(port, "mikael.sandberg", Kind.NOTE, journal));
    }

    Round play(int number, Target target, long millis) throws Exception {
        var before = journal.counts();
        long server = demonstration.databasePid();
        database.sealNow();
        var load = new Load(authors(), number);
        long killed = kill(load, target, millis);
        var unanswered = load.end();
        await(READY_SECONDS, () -> serves(visitor, "/min-dag") && isAnother(server, target));
        double ready = (System.nanoTime() - killed) / 1e9;
        var acknowledged = journal.counts().since(before);
        int again = (int) senders.stream().filter(Sender::sendAgain).count();
        var losses = Losses.of(journal, database, drafters);
        var chain = Chain.verified(database);
        return new Round(number, target, acknowledged, unanswered, again, losses, ready, chain);
    }

    /** The rows that no link covers when nobody writes and the sealing has had its turn. */
    long tail() throws Exception {
        await(SEALED_SECONDS, () -> chainAfterSealing().tail() == 0);
        return Chain.verified(database).tail();
    }

    private List<Author> authors() {
        return Stream.<Author>concat(senders.stream(), drafters.stream()).toList();
    }

    /** When that was. */
    private long kill(Load load, Target target, long millis)
            throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
        load.killing();
        demonstration.kill(target);
        long killed = System.nanoTime();
        if (target.application()) {
            demonstration.startAgain();
        }
        return killed;
    }

    private Chain chainAfterSealing() throws Exception {
        database.sealNow();
        TimeUnit.SECONDS.sleep(5);
        return Chain.verified(database);
    }

    /** A killed database is another process when it is back. */
    private boolean isAnother(long server, Target target) throws IOException {
        long now = demonstration.databasePid();
        return !target.database() || (now != 0 && now != server);
    }

    private static boolean serves(Visitor visitor, String path) {
        try {
            return visitor.open(path).status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private void await(int seconds, Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!condition.holds()) {
            demonstration.mustBeAlive();
            if (System.nanoTime() > end) {
                throw new IllegalStateException(seconds + " seconds have passed");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        demonstration.close();
        journal.close();
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }
}
