package se.tryggaunga.patterns.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.tryggaunga.patterns.evaluation.FalsePositives;
import se.tryggaunga.patterns.evaluation.FalsePositives.World;

/** {@code false-positives}: the table of docs/patterns/evaluation.md, made anew. */
final class FalsePositivesCommand implements Command {

    private static final List<World> WORLDS =
            List.of(
                    new World(0, 1e-4, 20),
                    new World(0, 0.2, 20),
                    new World(0.15, 0.2, 20),
                    new World(0.3, 0.2, 20),
                    new World(0.3, 0.2, 100),
                    new World(0.3, 0.4, 50),
                    new World(0.45, 0.2, 20),
                    new World(0.6, 0.2, 20),
                    new World(0.6, 0.2, 100),
                    new World(0.6, 0.4, 50),
                    new World(0.8, 0.4, 50));

    @Override
    public String name() {
        return "false-positives";
    }

    @Override
    public String summary() {
        return "how often evaluate claims a change where there is none";
    }

    @Override
    public List<String> options() {
        return List.of("method", "simulations", "seed");
    }

    @Override
    public String usage() {
        return """
        false-positives --method its|attgt --simulations N --seed S
          --simulations  worlds of each sort (1000); attgt reassigns in each of them and takes far longer\
        """;
    }

    @Override
    public void run(Arguments arguments, Appendable out) throws IOException {
        var worlds =
                new FalsePositives(
                        arguments.whole("simulations", 1, 1_000_000, 1000),
                        arguments.whole("seed", 0L, Long.MAX_VALUE, 1L));
        Function<World, FalsePositives.Share> method =
                arguments.oneOf("method", "its", "attgt").equals("its")
                        ? worlds::interruptedSeries
                        : worlds::groupTime;
        var lines = new ArrayList<Map<String, Object>>();
        for (var world : WORLDS) {
            var share = method.apply(world);
            var line = new LinkedHashMap<String, Object>();
            line.put("alike", world.alike());
            line.put("spread", world.spread());
            line.put("mean", world.mean());
            line.put("claimed", share.claimed());
            line.put("tooLittle", share.tooLittle());
            lines.add(line);
        }
        Json.write(lines, out);
    }
}
