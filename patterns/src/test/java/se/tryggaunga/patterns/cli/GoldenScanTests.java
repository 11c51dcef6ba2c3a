package se.tryggaunga.patterns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tryggaunga.patterns.input.CsvTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What SaTScan 10.3.2 said of the same files: every cluster that it reported with p up to 0.9, and
 * the distribution of its simulated maxima. The large runs are part of the benchmarks.
 */
class GoldenScanTests {

    private static final Path SHARED = Path.of("../../shared/detect");
    private static final int REPLICATIONS = 999;

    @TempDir private Path folder;

    @BeforeEach
    void onlyWhereTheReferenceIs() {
        assumeTrue(Files.isDirectory(SHARED), "no ../shared/detect here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nm_prospective",
                "nm_spacetime",
                "nm_purelyspatial",
                "stp_L100_C1e4_p1",
                "stp_L100_C1e5_p1",
                "poi_L100_C1e4_p1",
                "poi_L100_C1e5_p1"
            })
    void saysWhatSatScanSaid(String run) throws IOException {
        var answer = scan(run);
        var clusters = StreamSupport.stream(answer.get("clusters").spliterator(), false).toList();
        var rows = rows("satscan_clusters.csv", run);
        assertThat(rows).isNotEmpty();
        for (var row : rows) {
            if (row.number("p_value") <= 0.9 || row.whole("cluster") == 1) {
                compare(row, clusters.get((int) row.whole("cluster") - 1));
            }
        }
        compareMaxima(rows("satscan_null_quantiles.csv", run).getFirst(), answer);
    }

    private static void compare(CsvTable.Row row, JsonNode cluster) {
        var places = new ArrayList<String>();
        cluster.get("places").forEach(place -> places.add(place.asString()));
        assertThat(places)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(row.text("ids").split(", ")));
        assertThat(cluster.get("observed").asLong()).isEqualTo(row.whole("observed"));
        double digits = row.text("expected").length() - row.text("expected").indexOf('.') - 1;
        assertThat(cluster.get("expected").asDouble())
                .isCloseTo(row.number("expected"), within(0.5001 * Math.pow(10, -digits)));
        assertThat(cluster.get("llr").asDouble()).isCloseTo(row.number("llr"), within(1e-6));
        double p = row.number("p_value");
        // both are Monte Carlo, so the difference has twice the variance
        double error = Math.sqrt(2 * p * (1 - p) / REPLICATIONS);
        assertThat(cluster.get("p").asDouble()).isCloseTo(p, within(3 * error + 1e-9));
    }

    /** Within four standard errors of two samples of 999 each. */
    private static void compareMaxima(CsvTable.Row row, JsonNode answer) {
        double[] maxima = new double[answer.get("simulated_maxima").size()];
        for (int i = 0; i < maxima.length; i++) {
            maxima[i] = answer.get("simulated_maxima").get(i).asDouble();
        }
        assertThat(maxima).hasSize(REPLICATIONS);
        Arrays.sort(maxima);
        double sd = row.number("sd");
        double root = Math.sqrt(2.0 / REPLICATIONS);
        assertThat(Arrays.stream(maxima).average().orElseThrow())
                .isCloseTo(row.number("mean"), within(4 * sd * root));
        for (int q : new int[] {5, 25, 50, 75, 90, 95}) {
            double reference = row.number("q%02d".formatted(q));
            double share = (double) -(Arrays.binarySearch(maxima, reference) + 1) / REPLICATIONS;
            double error = Math.sqrt(q / 100.0 * (1 - q / 100.0)) * root;
            assertThat(share).as("q" + q).isCloseTo(q / 100.0, within(4 * error));
        }
    }

    private static List<CsvTable.Row> rows(String file, String run) throws IOException {
        return CsvTable.read(SHARED.resolve("golden").resolve(file)).rows().stream()
                .filter(row -> row.text("run").equals(run))
                .toList();
    }

    private JsonNode scan(String run) throws IOException {
        var words = new ArrayList<>(List.of("scan", "--seed", "20261122"));
        words.addAll(run.startsWith("nm") ? newMexico(run) : bench(run));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status =
                Main.run(words.toArray(String[]::new), new PrintStream(out), new PrintStream(err));
        assertThat(status).as(err.toString()).isZero();
        return new JsonMapper().readTree(out.toByteArray());
    }

    private static List<String> newMexico(String run) {
        var analysis =
                switch (run) {
                    case "nm_prospective" -> "prospective";
                    case "nm_spacetime" -> "retrospective";
                    default -> "spatial";
                };
        var data = SHARED.resolve("data");
        return List.of(
                "--model=poisson",
                "--analysis=" + analysis,
                "--cases=" + data.resolve("nm.cas"),
                "--geo=" + data.resolve("nm.geo"),
                "--population=" + data.resolve("nm.pop"),
                "--coordinates=latlong",
                "--window=9");
    }

    private List<String> bench(String run) throws IOException {
        var name = "b_L100_C" + (run.contains("1e4") ? "10000" : "100000");
        var cases = folder.resolve("cases");
        var bench = SHARED.resolve("bench");
        try (var in = new GZIPInputStream(Files.newInputStream(bench.resolve(name + ".cas.gz")))) {
            Files.copy(in, cases, StandardCopyOption.REPLACE_EXISTING);
        }
        var words = new ArrayList<>(List.of("--window=28", "--cases=" + cases));
        words.add("--geo=" + bench.resolve(name + ".geo"));
        if (run.startsWith("poi")) {
            words.addAll(
                    List.of("--model=poisson", "--population=" + bench.resolve(name + ".pop")));
        }
        return words;
    }
}
