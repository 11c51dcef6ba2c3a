package se.tryggaunga.patterns.cli;

import java.io.IOException;
import java.util.List;

/** One word of the command line, such as {@code scan}. */
interface Command {

    String name();

    /** One line for the list of commands. */
    String summary();

    /** The options it takes, without the dashes; anything else is refused. */
    List<String> options();

    /** How it is written, option by option. */
    String usage();

    /**
     * Does it. What is asked for goes to {@code out}, progress to standard error.
     *
     * @throws se.tryggaunga.patterns.input.InputError when what was given cannot be used
     */
    void run(Arguments arguments, Appendable out) throws IOException;
}
