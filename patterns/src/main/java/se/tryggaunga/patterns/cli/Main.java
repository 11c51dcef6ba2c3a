package se.tryggaunga.patterns.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import se.tryggaunga.patterns.input.InputError;

/** {@code java -jar patterns.jar COMMAND --option value …}. */
public final class Main {

    static final int FINE = 0;
    static final int BAD_INPUT = 2;
    static final int OUR_FAULT = 3;

    private Main() {}

    public static void main(String[] words) {
        var status = run(words, System.out, System.err);
        System.out.flush();
        System.exit(status);
    }

    /**
     * 0 when done, 2 when the input is at fault, 3 when we are; nothing half goes to {@code out}.
     */
    static int run(String[] words, PrintStream out, PrintStream err) {
        if (words.length == 0 || words[0].equals("help") || words[0].equals("--help")) {
            out.println(Help.of(words.length > 1 ? words[1] : ""));
            return words.length == 0 ? BAD_INPUT : FINE;
        }
        try {
            perform(words, out);
            return FINE;
        } catch (InputError refused) {
            err.println(refused.getMessage());
            return BAD_INPUT;
        } catch (IOException failed) {
            err.println("Cannot read or write: " + failed.getMessage());
            return BAD_INPUT;
        } catch (OutOfMemoryError full) {
            err.println("Not enough memory; give more with java -Xmx.");
            return OUR_FAULT;
        }
    }

    private static void perform(String[] words, PrintStream out) throws IOException {
        var command =
                Commands.named(words[0])
                        .orElseThrow(() ->
                                new InputError(
                                        "Unknown command: "
                                                + words[0]
                                                + ". There are: "
                                                + Help.names()));
        var rest = Arrays.copyOfRange(words, 1, words.length);
        if (Arrays.asList(rest).contains("--help")) {
            out.println(command.usage());
            return;
        }
        var whole = new StringWriter();
        command.run(Arguments.of(rest, command.options()), whole);
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.append(whole.getBuffer());
        writer.newLine();
        writer.flush();
    }
}
