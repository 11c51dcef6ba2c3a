package se.tryggaunga;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/security.md says of every requirement what holds, and names tests that there are. */
class SecurityTableTests {

    private static final Path TABLE = Path.of("../docs/security.md");
    private static final int REQUIREMENTS = 253;
    private static final Pattern ROW =
            Pattern.compile(
                    "\\| (V\\d+\\.\\d+\\.\\d+) [^|]+\\| [12] \\| [^|]+\\| ([^|]+) \\| ([^|]*)\\|([^|]*)\\|");
    private static final Pattern TEST =
            Pattern.compile("`([A-Z]\\w+(?:Tests|Journey))(?:\\.(\\w+))?`");

    private record Row(String id, String judgement, String why, String shownBy) {}

    @Test
    void judgesEveryRequirementOnce() throws IOException {
        var rows = rows();
        assertThat(rows).hasSize(REQUIREMENTS);
        assertThat(rows).extracting(Row::id).doesNotHaveDuplicates();
        assertThat(rows)
                .extracting(Row::judgement)
                .containsOnly("holds", "does not apply", "does not hold yet");
        assertThat(rows).allSatisfy(row -> assertThat(row.why()).as(row.id()).isNotBlank());
    }

    @Test
    void countsWhatItSays() throws IOException {
        var counts = new HashMap<String, Integer>();
        rows().forEach(row -> counts.merge(row.judgement(), 1, Integer::sum));
        assertThat(Files.readString(TABLE))
                .contains(
                        counts.get("holds") + " hold, ",
                        counts.get("does not apply") + " do not apply, ",
                        counts.get("does not hold yet") + " do not hold yet");
    }

    @Test
    void namesTestsThatThereAre() throws IOException {
        var tests = tests();
        var missing = new HashSet<String>();
        for (var row : rows()) {
            var named = TEST.matcher(row.shownBy());
            while (named.find()) {
                var file = tests.get(named.group(1));
                var method = named.group(2);
                if (file == null
                        || method != null
                                && !Files.readString(file).contains("void " + method + "(")) {
                    missing.add(row.id() + " " + named.group());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        var found = ROW.matcher(Files.readString(TABLE));
        while (found.find()) {
            rows.add(
                    new Row(
                            found.group(1),
                            found.group(2).strip(),
                            found.group(3).strip(),
                            found.group(4)));
        }
        return rows;
    }

    private static Map<String, Path> tests() throws IOException {
        var tests = new HashMap<String, Path>();
        for (var module : List.of("../app", "../demo", "../browser-tests", "../postgres")) {
            var folder = Path.of(module, "src/test/java");
            if (Files.isDirectory(folder)) {
                try (var files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .forEach(file ->
                                    tests.put(
                                            file.getFileName().toString().replace(".java", ""),
                                            file));
                }
            }
        }
        return tests;
    }
}
