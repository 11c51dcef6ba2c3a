package se.tryggaunga.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Four users at once, one of each role, each in a session of its own. Where one person has few
 * cases, several take turns, so that no case gets more notes than a year gives it.
 */
final class Load {

    private static final long SEED = 20_261_122;

    private final Options options;
    private final int port;
    private final List<Reader> readers;

    Load(Options options, int port, List<Reader> readers) {
        this.options = options;
        this.port = port;
        this.readers = readers;
    }

    /**
     * What was measured, by role; the rounds that warm up are not in it.
     *
     * @param seconds that the counted rounds took, from the first request to the last
     */
    record Measured(Map<String, Times> byRole, double seconds) {

        Times together() {
            var all = new Times();
            byRole.values().forEach(all::addAll);
            return all;
        }
    }

    Measured run() throws InterruptedException, ExecutionException {
        var roles = new LinkedHashMap<String, List<Desk>>();
        readers.forEach(reader ->
                roles.computeIfAbsent(reader.role(), _ -> new ArrayList<>())
                        .add(new Desk(port, reader)));
        try {
            during(roles, options.warmUp(), SEED);
            long began = System.nanoTime();
            var measured = during(roles, options.rounds(), SEED + 1);
            return new Measured(measured, (System.nanoTime() - began) / 1e9);
        } finally {
            roles.values().forEach(desks -> desks.forEach(Desk::close));
        }
    }

    private Map<String, Times> during(Map<String, List<Desk>> roles, int rounds, long seed)
            throws InterruptedException, ExecutionException {
        var measured = new LinkedHashMap<String, Times>();
        try (var users = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var working =
                    roles.values().stream()
                            .map(desks -> users.submit(() -> work(desks, rounds, seed)))
                            .toList();
            int user = 0;
            for (var role : roles.keySet()) {
                measured.put(role, working.get(user++).get());
            }
        }
        return measured;
    }

    private Times work(List<Desk> desks, int rounds, long seed) throws InterruptedException {
        var chance = new SplittableRandom(seed + desks.getFirst().reader().role().hashCode());
        var times = new Times();
        for (int i = 0; i < rounds; i++) {
            desks.get(i % desks.size()).round(chance, times);
            Thread.sleep(options.pause());
        }
        return times;
    }
}
