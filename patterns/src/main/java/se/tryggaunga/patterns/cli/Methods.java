package se.tryggaunga.patterns.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.tryggaunga.patterns.evaluation.Method;

/** A method of evaluation by its name and options. */
final class Methods {

    private Methods() {}

    static Method of(Arguments arguments) {
        var usual = arguments.required("method").startsWith("s") ? 200 : 999;
        var draws =
                new Method.Draws(
                        arguments.whole("draws", 19, 1_000_000, usual),
                        arguments.whole("seed", 0L, Long.MAX_VALUE, 1L));
        return switch (arguments.oneOf("method", "did", "attgt", "sc", "sdid", "its")) {
            case "did" -> new Method.DifferenceInDifferences(draws);
            case "attgt" ->
                    new Method.GroupTime(
                            Method.Aggregate.valueOf(
                                    arguments
                                            .oneOf(
                                                    "aggregate",
                                                    "group",
                                                    "simple",
                                                    "dynamic",
                                                    "calendar")
                                            .toUpperCase(Locale.ROOT)),
                            arguments.oneOf("control", "never", "notyet").equals("notyet"),
                            draws);
            case "sc" -> new Method.SyntheticControl(draws);
            case "sdid" -> new Method.SyntheticDifference(draws);
            default -> interrupted(arguments);
        };
    }

    private static Method interrupted(Arguments arguments) {
        var covariates = new ArrayList<>(list(arguments, "covariates"));
        list(arguments, "log-covariates").forEach(name -> covariates.add("log " + name));
        return new Method.InterruptedSeries(
                arguments.oneOf("slope", "false", "true").equals("true"),
                arguments.whole("season", 1, 366, 1),
                covariates,
                arguments.text("exposure"),
                arguments.whole("lag", 0, 1000, 0));
    }

    /** Names separated by commas. */
    static List<String> list(Arguments arguments, String name) {
        return arguments
                .text(name)
                .map(text -> Arrays.stream(text.split(",")).map(String::strip).toList())
                .orElse(List.of());
    }
}
