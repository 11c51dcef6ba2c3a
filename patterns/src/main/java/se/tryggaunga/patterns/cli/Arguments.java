package se.tryggaunga.patterns.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import se.tryggaunga.patterns.input.InputError;

/** The options as they were written: {@code --name value} or {@code --name=value}. */
final class Arguments {

    private final Map<String, String> values;

    private Arguments(Map<String, String> values) {
        this.values = values;
    }

    /** Refuses what {@code options} does not name, what comes twice and what has no value. */
    static Arguments of(String[] words, List<String> options) {
        var values = new HashMap<String, String>();
        for (int at = 0; at < words.length; at++) {
            var word = words[at];
            var name = word.startsWith("--") ? word.substring(2).split("=", 2)[0] : "";
            if (!options.contains(name)) {
                throw new InputError(
                        "Unknown option: "
                                + word
                                + ". There are: --"
                                + String.join(", --", options));
            }
            String value;
            if (word.contains("=")) {
                value = word.substring(word.indexOf('=') + 1);
            } else if (++at < words.length) {
                value = words[at];
            } else {
                throw new InputError(word + " needs a value.");
            }
            if (values.put(name, value) != null) {
                throw new InputError("--" + name + " is given twice.");
            }
        }
        return new Arguments(values);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String required(String name) {
        return text(name).orElseThrow(() -> new InputError("--" + name + " is missing."));
    }

    /** One of {@code choices}; the first where nothing is said. */
    String oneOf(String name, String... choices) {
        var value = text(name).orElse(choices[0]);
        if (!List.of(choices).contains(value)) {
            throw new InputError(
                    "--" + name + " " + value + ": must be " + String.join(" or ", choices) + ".");
        }
        return value;
    }

    int whole(String name, int least, int most, int otherwise) {
        return (int) whole(name, (long) least, most, otherwise);
    }

    long whole(String name, long least, long most, long otherwise) {
        return (long) read(name, least, most, otherwise, Long::parseLong, "a whole number");
    }

    double number(String name, double least, double most, double otherwise) {
        return read(name, least, most, otherwise, Double::parseDouble, "a number");
    }

    private double read(
            String name,
            double least,
            double most,
            double otherwise,
            ToDoubleFunction<String> reader,
            String kind) {
        var text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        double value;
        try {
            value = reader.applyAsDouble(text.get().strip());
        } catch (NumberFormatException _) {
            value = Double.NaN;
        }
        if (!(value >= least && value <= most)) {
            throw new InputError(
                    "--%s %s: must be %s from %s to %s."
                            .formatted(name, text.get(), kind, plain(least), plain(most)));
        }
        return value;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** A file that is there and can be read. */
    Path file(String name) {
        return readable(required(name));
    }

    Optional<Path> fileIfAny(String name) {
        return text(name).map(Arguments::readable);
    }

    private static Path readable(String name) {
        var path = Path.of(name);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new InputError(name + ": no such file, or it cannot be read.");
        }
        return path;
    }
}
