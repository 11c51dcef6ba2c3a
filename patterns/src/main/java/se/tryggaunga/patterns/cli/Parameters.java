package se.tryggaunga.patterns.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import se.tryggaunga.patterns.input.InputError;

/**
 * {@code name=value;name=value}: each must be asked for, so that a misspelt one does not pass
 * unnoticed.
 */
final class Parameters {

    /** Short names that are in use elsewhere. */
    private static final Map<String, String> ALSO =
            Map.of(
                    "wThr", "weightsThreshold",
                    "past", "pastWeeksNotIncluded",
                    "pTrend", "pThresholdTrend",
                    "freq", "frequency");

    private final Map<String, String> values = new TreeMap<>();
    private final TreeSet<String> asked = new TreeSet<>();

    Parameters(String text) {
        for (var each : text.split("[;,]")) {
            if (!each.isBlank()) {
                var parts = each.strip().split("=", 2);
                var name = parts[0].strip();
                var value = parts.length == 2 ? parts[1].strip() : "TRUE";
                if (values.put(ALSO.getOrDefault(name, name), value) != null) {
                    throw new InputError("--parameters: " + name + " is given twice.");
                }
            }
        }
    }

    Optional<String> text(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name));
    }

    double number(String name, double otherwise) {
        return text(name).map(value -> number(name, value)).orElse(otherwise);
    }

    int whole(String name, int otherwise) {
        var value = number(name, otherwise);
        if (value != Math.rint(value) || Math.abs(value) > 1e9) {
            throw new InputError(
                    "--parameters: " + name + " must be a whole number, not " + value + ".");
        }
        return (int) value;
    }

    boolean truth(String name, boolean otherwise) {
        return text(name)
                .map(value ->
                        switch (value.toUpperCase(Locale.ROOT)) {
                            case "TRUE", "T", "1", "YES" -> true;
                            case "FALSE", "F", "0", "NO" -> false;
                            default ->
                                    throw new InputError(
                                            "--parameters: "
                                                    + name
                                                    + " must be TRUE or FALSE, not "
                                                    + value
                                                    + ".");
                        })
                .orElse(otherwise);
    }

    /** One of some words; the first where nothing is said. */
    String oneOf(String name, String... words) {
        var value = text(name).orElse(words[0]);
        return Arrays.stream(words)
                .filter(value::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() ->
                        new InputError(
                                "--parameters: "
                                        + name
                                        + " must be "
                                        + String.join(" or ", words)
                                        + ", not "
                                        + value
                                        + "."));
    }

    /** Two numbers, {@code 5:4}. */
    double[] pair(String name, double first, double second) {
        var value = text(name);
        if (value.isEmpty()) {
            return new double[] {first, second};
        }
        var parts = value.get().split(":");
        if (parts.length != 2) {
            throw new InputError(
                    "--parameters: "
                            + name
                            + " must be two numbers such as 5:4, not "
                            + value.get()
                            + ".");
        }
        return new double[] {number(name, parts[0]), number(name, parts[1])};
    }

    /** Refuses what nobody asked for. */
    void allKnown() {
        for (var name : values.keySet()) {
            if (!asked.contains(name)) {
                throw new InputError(
                        "--parameters: there is no "
                                + name
                                + "; there are: "
                                + String.join(", ", asked)
                                + ".");
            }
        }
    }

    private static double number(String name, String value) {
        try {
            var number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException _) {
            // refused below
        }
        throw new InputError("--parameters: " + name + " must be a number, not " + value + ".");
    }
}
