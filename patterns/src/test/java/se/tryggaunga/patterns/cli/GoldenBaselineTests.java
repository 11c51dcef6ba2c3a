package se.tryggaunga.patterns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.tryggaunga.patterns.input.CsvTable;
import tools.jackson.databind.json.JsonMapper;

/** The README example of the R package scanstatistics: zones and baselines that are given. */
class GoldenBaselineTests {

    private static final Path SHARED = Path.of("../../shared/detect/golden/scanstatistics");

    @TempDir private Path folder;

    @Test
    void expectationBasedPoissonSaysWhatScanstatisticsSaid() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "no ../shared/detect here");
        var counts = CsvTable.read(SHARED.resolve("nm_counts_1986_1989.csv"));
        var places = counts.columns().subList(1, counts.columns().size());
        write("geo", places.stream().map(place -> place + " 0 " + places.indexOf(place)).toList());
        write("cases", cells(counts, places));
        write(
                "baseline",
                cells(CsvTable.read(SHARED.resolve("nm_ebp_baselines_1986_1989.csv")), places)
                        .stream()
                        .map(line -> line.split(" "))
                        .map(part -> part[0] + " " + part[2] + " " + part[1])
                        .toList());
        write(
                "zones",
                CsvTable.read(SHARED.resolve("nm_zones_knn15.csv")).rows().stream()
                        .map(row ->
                                row.text("zone")
                                        + " "
                                        + places.get((int) row.whole("location") - 1))
                        .toList());
        var out = new ByteArrayOutputStream();
        int status =
                Main.run(
                        new String[] {
                            "scan",
                            "--model=ebp",
                            "--window=4",
                            "--cases=" + folder.resolve("cases"),
                            "--geo=" + folder.resolve("geo"),
                            "--baseline=" + folder.resolve("baseline"),
                            "--zones=" + folder.resolve("zones")
                        },
                        new PrintStream(out),
                        System.err);
        assertThat(status).isZero();
        var answer = new JsonMapper().readTree(out.toByteArray());
        var best = answer.get("clusters").get(0);
        var golden = CsvTable.read(SHARED.resolve("golden_nm.csv")).rows().getFirst();
        assertThat(answer.get("zones").asInt()).isEqualTo((int) golden.whole("n_zones"));
        assertThat(best.get("places").toString()).contains("losalamos", "santafe");
        assertThat(best.get("places").size()).isEqualTo(2);
        assertThat(best.get("from").asString()).isEqualTo("1986-01-01");
        assertThat(best.get("llr").asDouble()).isCloseTo(golden.number("score"), within(1e-6));
        assertThat(best.get("p").asDouble()).isCloseTo(0.005, within(0.008));
    }

    private static List<String> cells(CsvTable table, List<String> places) {
        return table.rows().stream()
                .flatMap(row ->
                        places.stream().map(p -> p + " " + row.text(p) + " " + row.text("year")))
                .toList();
    }

    private void write(String name, List<String> lines) throws IOException {
        Files.write(folder.resolve(name), lines);
    }
}
