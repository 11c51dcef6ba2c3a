package se.tryggaunga.patterns.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import se.tryggaunga.patterns.calibration.Night;

/** {@code night}: how long a municipality's nightly run takes, on invented streams. */
final class NightlyCommand implements Command {

    @Override
    public String name() {
        return "night";
    }

    @Override
    public String summary() {
        return "a nightly run over invented streams of one or many municipalities, to time it";
    }

    @Override
    public List<String> options() {
        return List.of("municipalities", "streams", "places", "threads", "seed");
    }

    @Override
    public String usage() {
        return """
        night [--option value …]

          --municipalities N  (1)
          --streams N         kinds of events in each (12)
          --places N          (300)
          --threads N         (1)
          --seed S            (1)\
        """;
    }

    @Override
    public void run(Arguments arguments, Appendable out) throws IOException {
        int municipalities = arguments.whole("municipalities", 1, 100_000, 1);
        int threads = arguments.whole("threads", 1, 1024, 1);
        long seed = arguments.whole("seed", 0, Long.MAX_VALUE / 2, 1L);
        var night =
                new Night(
                        arguments.whole("streams", 1, 1000, 12),
                        arguments.whole("places", 1, 100_000, 300));
        var found = night.run(IntStream.range(0, municipalities).toArray(), threads, seed);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("municipalities", municipalities);
        answer.put("scans", found.scans());
        answer.put("alarms", found.alarms());
        Json.write(answer, out);
    }
}
