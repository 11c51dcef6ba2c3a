package se.tryggaunga.patterns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** Whoever writes a command wrongly is told how it is written, and nothing else comes out. */
class MainTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anUnknownCommandIsRefusedWithTheOnesThereAre() {
        assertThat(run("skan")).isEqualTo(Main.BAD_INPUT);
        assertThat(err.toString()).contains("skan").contains("scan");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anUnknownOptionIsRefusedWithTheOnesThereAre() {
        assertThat(run("scan", "--case", "x")).isEqualTo(Main.BAD_INPUT);
        assertThat(err.toString()).contains("--case").contains("--cases");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run("scan", "--cases", "/no/such.cas", "--geo", "x")).isEqualTo(Main.BAD_INPUT);
        assertThat(err.toString()).contains("/no/such.cas");
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("help")).isZero();
        Commands.ALL.forEach(command -> assertThat(out.toString()).contains(command.name()));
    }

    private int run(String... words) {
        return Main.run(words, new PrintStream(out, true), new PrintStream(err, true));
    }
}
