package se.tryggaunga.patterns.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tryggaunga.patterns.counts.Detector;
import se.tryggaunga.patterns.counts.Farrington;
import se.tryggaunga.patterns.counts.Range;
import se.tryggaunga.patterns.input.CsvTable;
import se.tryggaunga.patterns.input.InputError;

/** {@code alarms}: periods with more than expected. */
final class AlarmsCommand implements Command {

    @Override
    public String name() {
        return "alarms";
    }

    @Override
    public String summary() {
        return "periods with more than expected: Farrington, EARS, CUSUM, change point";
    }

    @Override
    public List<String> options() {
        return List.of(
                "algorithm",
                "series",
                "parameters",
                "column",
                "population",
                "frequency",
                "start",
                "from",
                "to");
    }

    @Override
    public String usage() {
        return """
        alarms --algorithm NAME --series FILE
          --algorithm    %s;
                         a kind may follow a colon: earsC:C2, farringtonFlexible:flex_muan, cusum:rossi_glm
          --series       a table with a heading, one line a period, oldest first
          --column       the counts; otherwise the first column that begins with observed or count
          --population   the column of populations
          --parameters   name=value;name=value, such as b=5;w=3;alpha=0.005
          --frequency    periods a year (52); --start the first period's number in its year (1)
          --from, --to   the periods to judge, numbered from 1; otherwise all that can be judged\
        """
                .formatted(Detectors.NAMES);
    }

    @Override
    public void run(Arguments arguments, Appendable out) throws IOException {
        var algorithm = arguments.required("algorithm");
        var table = CsvTable.read(arguments.file("series"));
        var parameters = new Parameters(arguments.text("parameters").orElse(""));
        try {
            var detector = Detectors.named(algorithm, parameters);
            var series = SeriesTable.read(table, arguments, parameters);
            var range = range(arguments, parameters);
            parameters.allKnown();
            var judged = detector.judge(series, range);
            var answer = new LinkedHashMap<String, Object>();
            answer.put("algorithm", algorithm);
            answer.put("alarms", judged.stream().map(AlarmsCommand::line).toList());
            Json.write(answer, out);
        } catch (IllegalArgumentException refused) {
            throw new InputError(table.file() + ": " + refused.getMessage());
        }
    }

    private static Range range(Arguments arguments, Parameters parameters) {
        var pair = parameters.pair("range", 0, 0);
        return new Range(
                arguments.whole("from", 1, Integer.MAX_VALUE, (int) pair[0]),
                arguments.whole("to", 1, Integer.MAX_VALUE, (int) pair[1]));
    }

    private static Map<String, Object> line(Detector.Judged judged) {
        var alarm = judged.alarm();
        var line = new LinkedHashMap<String, Object>();
        line.put("index", alarm.index());
        line.put("observed", alarm.observed());
        line.put("expected", alarm.expected());
        line.put("upperbound", alarm.upperBound());
        line.put("alarm", alarm.alarm());
        if (judged instanceof Farrington.Result farrington) {
            line.put("dispersion", farrington.dispersion());
            line.put("trend", farrington.trend());
            line.put("p", farrington.p());
            line.put("score", farrington.score());
        }
        return line;
    }
}
