package se.tryggaunga.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import se.tryggaunga.postgres.PostgresServer;

/**
 * What the policies cost: each page's statements with every policy, and as somebody whom no policy
 * binds, in turn, which of the two first by chance.
 */
final class PolicyPart {

    private static final long SEED = 7;
    private static final int WARM_UP = 12;
    private static final int BLOCKS = 20;
    private static final int TURNS = 30;
    private static final int DEAREST = 4;

    private final Options options;
    private final Report report;
    private final Database database;

    PolicyPart(Options options, Report report) {
        this.options = options;
        this.report = report;
        this.database = new Database(options.home());
    }

    void run() throws Exception {
        var recorded = record();
        try (var _ = PostgresServer.in(options.home()).start()) {
            logStatements(false);
            head();
            for (var role : recorded.entrySet()) {
                for (var page : role.getValue().entrySet()) {
                    compare(role.getKey(), page.getKey(), page.getValue());
                }
            }
        }
    }

    private Map<String, Map<Action, Replay>> record() throws Exception {
        try (var _ = PostgresServer.in(options.home()).start()) {
            logStatements(true);
        }
        // what the jobs ask for is no page's
        try (var served = Served.asInProduction(options, "-Dtrygga.jobs=false");
                var all = database.withoutPolicies()) {
            return new Recording(options.home().resolve("server.log"))
                    .of(served.port(), Reader.all(all));
        }
    }

    /** For the application's own sessions, from their next sign-in. */
    private void logStatements(boolean on) throws SQLException {
        try (var all = database.withoutPolicies()) {
            Database.run(
                    all, "alter role trygga_app set log_statement = " + (on ? "'all'" : "'none'"));
            Database.run(
                    all,
                    "alter role trygga_app set log_error_verbosity = "
                            + (on ? "'default'" : "'terse'"));
        }
    }

    private void head() {
        report.say("");
        report.say("Policies on and off, %d pairs, the page's statements in SQL", options.pairs());
        report.say(
                "  %-14s %-5s %5s %9s %9s  %s",
                "role", "page", "stmts", "with ms", "without", "ratio, 95 % interval");
    }

    /**
     * In blocks, each with two connections of its own: a server process has luck of its own, with
     * its core and where its memory lies, and keeps it for as long as it lives.
     */
    private void compare(String role, Action page, Replay replay) throws SQLException {
        var writtenOut = replay.writtenOut();
        var random = new SplittableRandom(SEED);
        var pairs = new ArrayList<Pair>();
        var ofBlocks = new double[BLOCKS];
        boolean same = true;
        for (int i = 0; i < BLOCKS; i++) {
            try (var two = new Two(database)) {
                same &= rows(replay.run(two.bound())).equals(rows(writtenOut.run(two.free())));
                var block = block(replay, writtenOut, two, random);
                ofBlocks[i] = Percentile.of(ratios(block), 0.5);
                pairs.addAll(block);
            }
        }
        say(role, page, replay.size(), pairs, Interval.ofMedian(ofBlocks, SEED), same);
        try (var two = new Two(database)) {
            dearest(replay, writtenOut, two.bound(), two.free());
        }
    }

    private List<Pair> block(Replay replay, Replay writtenOut, Two two, SplittableRandom random)
            throws SQLException {
        var pairs = new ArrayList<Pair>();
        int each = Math.max(1, options.pairs() / BLOCKS);
        for (int i = -WARM_UP; i < each; i++) {
            boolean first = random.nextBoolean();
            double one = first ? millis(replay, two.bound()) : millis(writtenOut, two.free());
            double other = first ? millis(writtenOut, two.free()) : millis(replay, two.bound());
            if (i >= 0) {
                pairs.add(first ? new Pair(one, other) : new Pair(other, one));
            }
        }
        return pairs;
    }

    private static double[] ratios(List<Pair> pairs) {
        return pairs.stream().mapToDouble(pair -> pair.with / pair.without).toArray();
    }

    /** Milliseconds of a page's statements, with policies and without. */
    private record Pair(double with, double without) {}

    /** One connection that every policy binds, and one that none does. */
    private record Two(Connection bound, Connection free) implements AutoCloseable {

        Two(Database database) throws SQLException {
            this(database.asApplication(), database.asOneWhomNoPolicyBinds());
            bound.setAutoCommit(false);
            free.setAutoCommit(false);
        }

        @Override
        public void close() throws SQLException {
            bound.close();
            free.close();
        }
    }

    private static List<Integer> rows(List<Replay.Ran> ran) {
        return ran.stream().map(Replay.Ran::rows).toList();
    }

    private static double millis(Replay replay, Connection connection) throws SQLException {
        long began = System.nanoTime();
        replay.run(connection);
        return (System.nanoTime() - began) / 1e6;
    }

    /** The statements that the policies cost most, by their medians over some more turns. */
    private void dearest(Replay replay, Replay writtenOut, Connection bound, Connection free)
            throws SQLException {
        var with = new ArrayList<List<Replay.Ran>>();
        var without = new ArrayList<List<Replay.Ran>>();
        for (int i = 0; i < TURNS; i++) {
            with.add(replay.run(bound));
            without.add(writtenOut.run(free));
        }
        IntStream.range(0, with.getFirst().size())
                .mapToObj(i ->
                        new Cost(
                                with.getFirst().get(i).statement().sql(),
                                median(with, i),
                                median(without, i)))
                .sorted(Comparator.comparingDouble(Cost::more).reversed())
                .limit(DEAREST)
                .forEach(cost -> report.say("      %s", cost));
    }

    private static double median(List<List<Replay.Ran>> turns, int statement) {
        var millis = turns.stream().mapToDouble(each -> each.get(statement).nanos() / 1e6);
        return Percentile.of(millis.toArray(), 0.5);
    }

    private record Cost(String sql, double with, double without) {

        double more() {
            return with - without;
        }

        @Override
        public String toString() {
            var words = sql.strip().replaceAll("\\s+", " ");
            return "%6.3f against %6.3f ms  %s"
                    .formatted(with, without, words.substring(0, Math.min(100, words.length())));
        }
    }

    private void say(
            String role,
            Action page,
            int statements,
            List<Pair> pairs,
            Interval interval,
            boolean same) {
        var with = pairs.stream().mapToDouble(Pair::with).toArray();
        var without = pairs.stream().mapToDouble(Pair::without).toArray();
        double withPolicies = Percentile.of(with, 0.5);
        double withoutThem = Percentile.of(without, 0.5);
        var name = page.name().toLowerCase();
        report.say(
                "  %-14s %-5s %5d %9.2f %9.2f  %.2f (%.2f to %.2f)%s",
                role,
                name,
                statements,
                withPolicies,
                withoutThem,
                interval.median(),
                interval.low(),
                interval.high(),
                same ? "" : "  other rows!");
        var values = new LinkedHashMap<String, Object>();
        values.put("statements", statements);
        values.put("with_ms", withPolicies);
        values.put("without_ms", withoutThem);
        values.put("ratio", interval.median());
        values.put("ratio_low", interval.low());
        values.put("ratio_high", interval.high());
        values.put("same_rows", same);
        report.put("policy_" + role.replace(' ', '_') + "_" + name, values);
    }
}
