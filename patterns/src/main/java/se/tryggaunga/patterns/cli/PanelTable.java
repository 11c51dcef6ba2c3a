package se.tryggaunga.patterns.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import se.tryggaunga.patterns.evaluation.Indicator;
import se.tryggaunga.patterns.evaluation.Outcome;
import se.tryggaunga.patterns.evaluation.Panel;
import se.tryggaunga.patterns.evaluation.Registration;
import se.tryggaunga.patterns.input.CsvTable;
import se.tryggaunga.patterns.input.InputError;

/** A panel out of a table: first who is treated from when, and only then the outcome. */
final class PanelTable {

    private static final List<String> ROLES = List.of("unit", "time", "outcome", "treated");

    private final CsvTable table;
    private final Arguments arguments;
    private final boolean single;
    private final Map<String, TreeMap<Integer, CsvTable.Row>> units = new LinkedHashMap<>();

    PanelTable(CsvTable table, Arguments arguments) {
        this.table = table;
        this.arguments = arguments;
        this.single = arguments.required("method").equals("its");
        for (var row : table.rows()) {
            var unit = single && !named("unit") ? "series" : row.text(column("unit"));
            var period = Periods.of(row, column("time"));
            if (units.computeIfAbsent(unit, _ -> new TreeMap<>()).put(period, row) != null) {
                throw row.error(unit + " has a second line for the same period.");
            }
        }
        checkBalanced();
    }

    private void checkBalanced() {
        if (units.isEmpty()) {
            throw new InputError(table.file(), 1, "there is no line below the heading.");
        }
        var first = units.entrySet().iterator().next();
        units.forEach((unit, rows) -> {
            if (!rows.keySet().equals(first.getValue().keySet())) {
                throw rows.firstEntry()
                        .getValue()
                        .error(
                                unit
                                        + " does not have the same periods as "
                                        + first.getKey()
                                        + "; each unit needs one line a period.");
            }
        });
    }

    Registration registration() {
        var starts = new TreeMap<String, Integer>();
        units.forEach((unit, rows) -> start(rows).ifPresent(start -> starts.put(unit, start)));
        var others = new TreeSet<>(units.keySet());
        others.removeAll(starts.keySet());
        if (starts.isEmpty()) {
            throw new InputError(table.file() + ": no unit is treated in any period.");
        }
        var periods = units.values().iterator().next().navigableKeySet();
        var last = starts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        var left = Math.max(1, periods.tailSet(last).size());
        var horizon = arguments.whole("horizon", 1, 100_000, left);
        return new Registration(indicator(), starts, others, horizon, Methods.of(arguments));
    }

    private Indicator indicator() {
        var hoped = arguments.oneOf("hoped", "lower", "higher");
        return new Indicator(
                column("outcome"),
                hoped.equals("lower") ? Indicator.Hoped.LOWER : Indicator.Hoped.HIGHER,
                arguments.number("worth-seeing", 0, 1e12, 0));
    }

    /** Treated once is treated for good: a unit that stops again is refused. */
    private Optional<Integer> start(TreeMap<Integer, CsvTable.Row> rows) {
        if (single && arguments.text("start").isPresent()) {
            return arguments.text("start").map(text -> Periods.of(text, "--start"));
        }
        if (arguments.text("group").isPresent()) {
            return Starts.fromGroup(rows, arguments.required("group"));
        }
        return Starts.fromMarks(rows, column("treated"));
    }

    Outcome outcome() {
        var periods =
                units.values().iterator().next().keySet().stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
        var outcome = column("outcome");
        var values =
                units.values().stream()
                        .map(rows ->
                                rows.values().stream()
                                        .mapToDouble(row -> row.number(outcome))
                                        .toArray())
                        .toArray(double[][]::new);
        return new Outcome(
                outcome, new Panel(List.copyOf(units.keySet()), periods, values), beside());
    }

    private Map<String, double[]> beside() {
        var beside = new HashMap<String, double[]>();
        var rows = units.values().iterator().next().values();
        Methods.list(arguments, "covariates")
                .forEach(name ->
                        beside.put(
                                name,
                                rows.stream().mapToDouble(row -> row.number(name)).toArray()));
        arguments
                .text("exposure")
                .ifPresent(name ->
                        beside.put(
                                name,
                                rows.stream().mapToDouble(row -> row.number(name)).toArray()));
        Methods.list(arguments, "log-covariates")
                .forEach(name ->
                        beside.put(
                                "log " + name,
                                rows.stream().mapToDouble(row -> log(row, name)).toArray()));
        return beside;
    }

    private static double log(CsvTable.Row row, String name) {
        var value = row.number(name);
        if (!(value > 0)) {
            throw row.error(
                    name + " must be above zero to have a logarithm, not " + row.text(name) + ".");
        }
        return Math.log(value);
    }

    private boolean named(String role) {
        return arguments.text(role).isPresent() || table.has(role);
    }

    private String column(String role) {
        if (named(role)) {
            return arguments.text(role).orElse(role);
        }
        var at = ROLES.indexOf(role);
        if (single || at >= table.columns().size()) {
            throw new InputError(
                    "Say --" + role + " with one of the columns " + table.columns() + ".");
        }
        return table.columns().get(at);
    }
}
