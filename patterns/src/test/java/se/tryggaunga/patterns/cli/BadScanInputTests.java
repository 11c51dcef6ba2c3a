package se.tryggaunga.patterns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A clear message with file and line, or a right answer; never a wrong one. */
class BadScanInputTests {

    private static final String GEO = "a 0 0\nb 1 0\nc 2 0\nd 3 0\n";
    private static final String CASES =
            "a 1 2026/01/01\nb 2 2026/01/02\nc 1 2026/01/03\nd 1 2026/01/04\nb 3 2026/01/04\n";

    @TempDir private Path folder;
    private String err = "";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a 1 2026/02/30      | cases:6: | no date
                    a 1 2026/13/01      | cases:6: | no date
                    a 1 yesterday       | cases:6: | no date
                    a 1 2026/01         | cases:6: | not as exact
                    x 1 2026/01/02      | cases:6: | "x" has no coordinates
                    a -1 2026/01/02     | cases:6: | the count
                    a 1.5 2026/01/02    | cases:6: | the count
                    a 99999999999 2026/01/02 | cases:6: | the count
                    a 2147483648 2026/01/02  | cases:6: | the count
                    a,,2026/01/02       | cases:6: | the count
                    a 1                 | cases:6: | fields
                    a 1 2026/01/02 boy  | cases:6: | fields
                    "a 1 2026/01/02     | cases:6: | quotation
                    """,
            quoteCharacter = '`')
    void aBadLineIsNamed(String line, String where, String what) throws IOException {
        assertThat(scan(CASES + line + "\n", GEO)).isNull();
        assertThat(err).contains(where).contains(what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    e 1          | geo:5: | two coordinates
                    e 1 north    | geo:5: | must be a number
                    e 1 NaN      | geo:5: | must be a number
                    a 5 5        | geo:5: | at another point
                    """)
    void aBadPlaceIsNamed(String line, String where, String what) throws IOException {
        assertThat(scan(CASES, GEO + line + "\n")).isNull();
        assertThat(err).contains(where).contains(what);
    }

    @Test
    void degreesOffTheEarthAreRefused() throws IOException {
        assertThat(scan(CASES, "a 91 0\n" + GEO.substring(6), "--coordinates=latlong")).isNull();
        assertThat(err).contains("geo:1:").contains("latitude");
    }

    @Test
    void aHugeSumIsRefused() throws IOException {
        var huge = "a 2147483647 2026/01/02\n";
        assertThat(scan(CASES + huge + huge, GEO)).isNull();
        assertThat(err).contains("cases:7:").contains("too large");
        assertThat(scan(CASES + "a 60000000 2026/01/02\n", GEO)).isNull();
        assertThat(err).contains("permutation model takes");
    }

    @Test
    void aWindowBeyondThePeriodIsRefused() throws IOException {
        assertThat(scan(CASES, GEO, "--window=9")).isNull();
        assertThat(err).contains("--window 9").contains("4 intervals");
    }

    @Test
    void eventsOutsideThePeriodAreRefused() throws IOException {
        assertThat(scan(CASES, GEO, "--from=2026-01-02")).isNull();
        assertThat(err).contains("outside the period");
    }

    @Test
    void eventsWhereNobodyLivesAreRefused() throws IOException {
        Files.writeString(folder.resolve("pop"), "a 2026 10\nc 2026 10\nd 2026 5\n");
        var population = "--population=" + folder.resolve("pop");
        assertThat(scan(CASES, GEO, "--model=poisson", population)).isNull();
        assertThat(err).contains("at b on").contains("none is expected");
    }

    @Test
    void aMissingFileOptionIsNamed() throws IOException {
        assertThat(scan(CASES, GEO, "--model=poisson")).isNull();
        assertThat(err).contains("--population");
    }

    @Test
    void lineEndsMayBeMixedAndFieldsSeparatedAnyhow() throws IOException {
        var plain = scan(CASES, GEO);
        var mixed =
                "\uFEFFb, 1 ,2026-01-02\rb 1 2026/1/2\r\n\r\n  \"a\"\t1 1/1/2026\n\n"
                        + "c,1,2026/01/03\r\nd 1 2026/01/04\rb 3 2026/01/04";
        assertThat(scan(mixed, GEO.replace("\n", "\r\n"))).isEqualTo(plain);
    }

    @Test
    void zeroEventsOnePlaceAndOneEventGiveNoCluster() throws IOException {
        assertThat(scan("", GEO).get("clusters")).isEmpty();
        assertThat(scan("a 0 2026/01/01\n", GEO).get("clusters")).isEmpty();
        assertThat(scan("a 1 2026/01/01\n", GEO).get("clusters")).isEmpty();
        assertThat(scan("a 5 2026/01/01\na 9 2026/01/02\n", "a 0 0\n").get("clusters")).isEmpty();
    }

    @Test
    void placesAtOnePointAreOnePlace() throws IOException {
        var cases = "a 1 2026/01/01\nb 6 2026/01/04\nc 9 2026/01/01\nd 9 2026/01/02\n";
        var apart = scan(cases, "a 0 0\nb 0 0\nc 5 0\nd 9 0\n");
        assertThat(apart.get("clusters").get(0).get("places").size()).isEqualTo(2);
    }

    @Test
    void manyLinesNeedLittleMemory() throws IOException {
        var file = folder.resolve("cases");
        try (var writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 400_000; i++) {
                writer.write(
                        "abcd".charAt(i % 4) + " 1 2026/0" + (1 + i % 9) + "/" + (10 + i % 17));
                writer.write(i % 3 == 0 ? "\n" : "\r\n");
            }
        }
        var answer = scanned(GEO, "--replications=9");
        assertThat(answer.get("cases").asLong()).isEqualTo(400_000);
    }

    private JsonNode scan(String cases, String geo, String... more) throws IOException {
        Files.write(folder.resolve("cases"), cases.getBytes(StandardCharsets.UTF_8));
        return scanned(geo, more);
    }

    private JsonNode scanned(String geo, String... more) throws IOException {
        Files.writeString(folder.resolve("geo"), geo);
        var words = new ArrayList<>(List.of("scan", "--cases=" + folder.resolve("cases")));
        words.add("--geo=" + folder.resolve("geo"));
        words.addAll(List.of(more));
        var out = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        int status =
                Main.run(
                        words.toArray(String[]::new),
                        new PrintStream(out),
                        new PrintStream(errors));
        err = errors.toString(StandardCharsets.UTF_8);
        assertThat(status).isIn(Main.FINE, Main.BAD_INPUT);
        return status == Main.FINE ? new JsonMapper().readTree(out.toByteArray()) : null;
    }
}
