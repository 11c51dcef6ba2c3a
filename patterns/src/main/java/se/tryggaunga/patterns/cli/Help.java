package se.tryggaunga.patterns.cli;

import java.util.stream.Collectors;

/** What can be asked for. */
final class Help {

    private Help() {}

    /** About one command, or all of them where there is none of that name. */
    static String of(String name) {
        return Commands.named(name).map(Command::usage).orElseGet(Help::everything);
    }

    static String names() {
        return Commands.ALL.stream().map(Command::name).collect(Collectors.joining(", "));
    }

    private static String everything() {
        return Commands.ALL.stream()
                .map(command -> "  %-10s %s".formatted(command.name(), command.summary()))
                .collect(
                        Collectors.joining(
                                "\n",
                                "java -jar patterns.jar COMMAND --option value …\n\n",
                                "\n\njava -jar patterns.jar COMMAND --help tells its options."));
    }
}
