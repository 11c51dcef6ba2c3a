package se.tryggaunga.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What is to be measured.
 *
 * @param project where the project lies, built
 * @param folder what is made here is thrown away at the next run, but for the report
 * @param cases at least so many cases
 * @param rounds of list, open, save that each user makes
 * @param warmUp of them that each user makes before, not counted
 * @param pairs of policies on and off, for each role and action
 * @param pause milliseconds that a user waits between rounds
 * @param parts of: start, load, policy
 * @param keep takes the filled database of the run before
 */
record Options(
        Path project,
        Path folder,
        int cases,
        int rounds,
        int warmUp,
        int pairs,
        int pause,
        Set<String> parts,
        boolean keep) {

    static final Set<String> PARTS = Set.of("start", "load", "policy");

    /** As {@code benchmarks/run} passes them: name=value. */
    static Options of(List<String> arguments) {
        var project = Path.of(value(arguments, "project", ".")).toAbsolutePath();
        var parts = Set.of(value(arguments, "parts", "start,load,policy").split(","));
        if (!PARTS.containsAll(parts)) {
            throw new IllegalArgumentException("The parts are " + PARTS + ", not " + parts);
        }
        return new Options(
                project,
                project.resolve("benchmarks/target/run"),
                number(arguments, "cases", 10_000),
                number(arguments, "rounds", 250),
                number(arguments, "warm-up", 100),
                number(arguments, "pairs", 200),
                number(arguments, "pause", 0),
                parts,
                value(arguments, "keep", "no").equals("yes"));
    }

    boolean has(String part) {
        return parts.contains(part);
    }

    Path home() {
        return folder.resolve("data/postgres");
    }

    private static int number(List<String> arguments, String name, int otherwise) {
        return Integer.parseInt(value(arguments, name, String.valueOf(otherwise)));
    }

    private static String value(List<String> arguments, String name, String otherwise) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(name + "="))
                .map(argument -> argument.substring(name.length() + 1))
                .reduce((_, last) -> last)
                .orElse(otherwise);
    }
}
