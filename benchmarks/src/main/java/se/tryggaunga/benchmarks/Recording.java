package se.tryggaunga.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What the application asks the database for each page, for one reader of each role. */
final class Recording {

    private static final int SETTLE_MILLIS = 300;
    private static final int BEFORE = 4; // so that what is kept in memory has been read

    private final Path log;

    Recording(Path log) {
        this.log = log;
    }

    Map<String, Map<Action, Replay>> of(int port, List<Reader> readers) throws Exception {
        var recorded = new LinkedHashMap<String, Map<Action, Replay>>();
        for (var reader : readers) {
            if (!recorded.containsKey(reader.role())) {
                try (var desk = new Desk(port, reader)) {
                    recorded.put(reader.role(), at(desk));
                }
            }
        }
        return recorded;
    }

    private Map<Action, Replay> at(Desk desk) throws Exception {
        var times = new Times();
        var chance = new SplittableRandom(1);
        for (int i = 0; i < BEFORE; i++) {
            desk.round(chance, times);
        }
        var number = desk.someNumber(chance);
        var replays = new LinkedHashMap<Action, Replay>();
        replays.put(Action.LIST, during(() -> desk.list(times)));
        replays.put(Action.OPEN, during(() -> desk.open(number, times)));
        var form = desk.form(number, times);
        replays.put(Action.SAVE, during(() -> desk.save(number, form, times)));
        if (!times.errors().isEmpty()) {
            throw new IllegalStateException(times.errors().toString());
        }
        return replays;
    }

    private Replay during(Runnable page) throws Exception {
        Thread.sleep(SETTLE_MILLIS);
        long before = Files.size(log);
        page.run();
        Thread.sleep(SETTLE_MILLIS);
        try (var file = Files.newByteChannel(log)) {
            file.position(before);
            var bytes = java.nio.ByteBuffer.allocate((int) (Files.size(log) - before));
            while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
            return Replay.of(new String(bytes.array(), 0, bytes.position()));
        }
    }
}
