package se.tryggaunga.patterns.cli;

import java.util.List;
import java.util.Optional;

/** Every command there is; a new one is one line here. */
final class Commands {

    static final List<Command> ALL =
            List.of(
                    new ScanCommand(),
                    new CalibrateCommand(),
                    new NightlyCommand(),
                    new AlarmsCommand(),
                    new EvaluateCommand(),
                    new FalsePositivesCommand());

    private Commands() {}

    static Optional<Command> named(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
