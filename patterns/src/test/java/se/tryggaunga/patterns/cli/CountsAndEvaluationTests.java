package se.tryggaunga.patterns.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tryggaunga.patterns.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code alarms} and {@code evaluate}: right answers for good files, file and line for bad ones.
 */
class CountsAndEvaluationTests {

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "farringtonFlexible:flex_muan|b=3;w=3;noPeriods=10;wThr=2.58;past=26;pTrend=1;alpha=0.005|180|13",
                "earsC:C1|baseline=7;minSigma=0.5;alpha=0.001|8|",
                "cusum:rossi_glm|k=1.04;h=2.26;m=glm|157|7.21310237907",
                "bayes|b=2;w=6;actY=TRUE;alpha=0.05|157|5",
                "rki|b=2;w=5;actY=FALSE|157|5.323",
                "glrpois|c.ARL=5;S=1;trend;M=-1|157|0.450780527332",
                "changepoint|every=50|1|",
                "algo.farrington|b=3;w=3;alpha=0.01|180|"
            })
    void everyAlgorithmAnswersByItsName(
            String algorithm, String parameters, int from, Double upper) {
        var series = Golden.file("data/surveillance/salmonella.agona.csv").toString();
        var answer =
                answer(
                        "alarms",
                        "--algorithm",
                        algorithm,
                        "--series",
                        series,
                        "--parameters",
                        parameters,
                        "--from",
                        "" + from,
                        "--to",
                        "190");
        var first = answer.get("alarms").get(0);
        assertThat(answer.get("alarms").size()).isEqualTo(191 - from);
        assertThat(first.get("index").asInt()).isEqualTo(from);
        assertThat(first.has("observed") && first.has("expected") && first.get("alarm").isBoolean())
                .isTrue();
        if (upper != null) {
            assertThat(first.get("upperbound").asDouble()).isCloseTo(upper, within(1e-6 * upper));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "did,-27.3491110836149",
        "sc,-19.619663470944",
        "sdid,-15.6038278727338",
        "attgt,-27.3"
    })
    void californiaByEachMethod(String method, double published) {
        var panel = Golden.file("data/california_prop99.csv").toString();
        var answer = answer("evaluate", "--method", method, "--panel", panel, "--draws", "39");
        assertThat(answer.get("interval").size()).isEqualTo(2);
        assertThat(answer.get("registration").get("starts").get("California").asInt())
                .isEqualTo(1989);
        assertThat(answer.get("verdict").asString())
                .isIn("improved", "no_clear_change", "too_little_to_say");
        if (!method.equals("attgt")) {
            assertThat(answer.get("estimate").asDouble()).isCloseTo(published, within(1e-3));
        }
    }

    /**
     * Months of the few killed are too alike for their number; of all drivers hurt there are enough
     * to say.
     */
    @ParameterizedTest
    @CsvSource({"DriversKilled,-0.182896,too_little_to_say", "drivers,-0.220446,improved"})
    void seatBeltsAsAnInterruptedSeries(String outcome, double published, String verdict) {
        var panel = Golden.file("data/uk_seatbelts_monthly.csv").toString();
        var answer =
                answer(
                        "evaluate",
                        "--method",
                        "its",
                        "--panel",
                        panel,
                        "--time",
                        "t",
                        "--outcome",
                        outcome,
                        "--treated",
                        "law",
                        "--slope",
                        "true",
                        "--season",
                        "12",
                        "--log-covariates",
                        "kms,PetrolPrice",
                        "--lag",
                        "12");
        assertThat(answer.get("estimate").asDouble()).isCloseTo(published, within(1e-5));
        assertThat(answer.get("verdict").asString()).isEqualTo(verdict);
    }

    @Test
    void aBadCountIsNamedWithFileAndLine() throws IOException {
        var series = file("s.csv", "index,count", "1,3", "2,-4", "3,5");
        assertThat(refused("alarms", "--algorithm", "earsC", "--series", series))
                .contains("s.csv:3:")
                .contains("-4");
        var huge = file("h.csv", "index,count", "1,1e30");
        assertThat(refused("alarms", "--algorithm", "earsC", "--series", huge))
                .contains("h.csv:2:")
                .contains("1e30");
        var word = file("w.csv", "index,count", "1,many");
        assertThat(refused("alarms", "--algorithm", "earsC", "--series", word))
                .contains("w.csv:2:")
                .contains("many");
        var dates = file("d.csv", "date,count", "2026-01-05,1", "2026-01-32,2");
        assertThat(refused("alarms", "--algorithm", "earsC", "--series", dates))
                .contains("d.csv:3:")
                .contains("2026-01-32");
    }

    @Test
    void tooShortASeriesIsSaidAndNotGuessed() throws IOException {
        var series = file("s.csv", weeks(30));
        assertThat(refused("alarms", "--algorithm", "farrington", "--series", series))
                .contains("s.csv")
                .contains("30");
        assertThat(
                        refused(
                                "alarms",
                                "--algorithm",
                                "farrington",
                                "--series",
                                file("e.csv", "index,count")))
                .contains("e.csv:1:");
    }

    @Test
    void aMisspeltParameterIsRefusedWithTheOnesThereAre() throws IOException {
        var series = file("s.csv", weeks(400));
        assertThat(
                        refused(
                                "alarms",
                                "--algorithm",
                                "farrington",
                                "--series",
                                series,
                                "--parameters",
                                "noPeriod=10"))
                .contains("noPeriod")
                .contains("noPeriods");
        assertThat(refused("alarms", "--algorithm", "farington", "--series", series))
                .contains("farington")
                .contains("farrington");
        assertThat(
                        refused(
                                "alarms",
                                "--algorithm",
                                "farrington",
                                "--series",
                                series,
                                "--parameters",
                                "alpha=2"))
                .contains("alpha");
    }

    @Test
    void zerosOnlyNeverAlarm() throws IOException {
        var lines = new ArrayList<>(List.of("index,count"));
        IntStream.rangeClosed(1, 400).forEach(i -> lines.add(i + ",0"));
        var series = file("z.csv", lines.toArray(String[]::new));
        for (var algorithm :
                List.of("farrington", "flexible", "earsC:C3", "bayes", "rki", "changepoint")) {
            out.reset();
            answer("alarms", "--algorithm", algorithm, "--series", series)
                    .get("alarms")
                    .forEach(alarm -> assertThat(alarm.get("alarm").asBoolean()).isFalse());
        }
    }

    @Test
    void lineEndsMayBeMixed() throws IOException {
        var path = folder.resolve("m.csv");
        Files.writeString(
                path,
                "index,count\r\n"
                        + IntStream.rangeClosed(1, 20)
                                .mapToObj(i -> i + "," + i % 3)
                                .collect(Collectors.joining("\n"))
                        + "\r\n\r\n");
        assertThat(
                        answer("alarms", "--algorithm", "earsC", "--series", path.toString())
                                .get("alarms")
                                .size())
                .isEqualTo(13);
    }

    @Test
    void aPanelWithHolesIsNamedWithFileAndLine() throws IOException {
        var twice = file("t.csv", "unit,time,outcome,treated", "a,1,2,0", "a,1,3,0");
        assertThat(refused("evaluate", "--method", "did", "--panel", twice)).contains("t.csv:3:");
        var hole = file("h.csv", "unit,time,outcome,treated", "a,1,2,0", "a,2,2,1", "b,1,3,0");
        assertThat(refused("evaluate", "--method", "did", "--panel", hole))
                .contains("h.csv:4:")
                .contains("b");
        var mark = file("m.csv", "unit,time,outcome,treated", "a,1,2,x");
        assertThat(refused("evaluate", "--method", "did", "--panel", mark)).contains("m.csv:2:");
        var stops = file("s.csv", "unit,time,outcome,treated", "a,1,2,0", "a,2,2,1", "a,3,2,0");
        assertThat(refused("evaluate", "--method", "did", "--panel", stops)).contains("s.csv:4:");
        var never = file("n.csv", "unit,time,outcome,treated", "a,1,2,0", "b,1,2,0");
        assertThat(refused("evaluate", "--method", "did", "--panel", never))
                .contains("no unit is treated");
        var number =
                file(
                        "x.csv",
                        "unit,time,outcome,treated",
                        "a,1,2,0",
                        "a,2,?,1",
                        "b,1,2,0",
                        "b,2,2,0");
        assertThat(refused("evaluate", "--method", "did", "--panel", number)).contains("x.csv:3:");
    }

    private static String[] weeks(int count) {
        var lines = new ArrayList<>(List.of("index,count"));
        IntStream.rangeClosed(1, count).forEach(i -> lines.add(i + "," + (i * 7 % 5 + 3)));
        return lines.toArray(String[]::new);
    }

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private JsonNode answer(String... words) {
        assertThat(run(words)).as(err.toString()).isZero();
        return JsonMapper.shared().readTree(out.toString());
    }

    private String refused(String... words) {
        err.reset();
        assertThat(run(words)).isEqualTo(Main.BAD_INPUT);
        assertThat(out.toString()).isEmpty();
        return err.toString();
    }

    private int run(String... words) {
        return Main.run(words, new PrintStream(out, true), new PrintStream(err, true));
    }
}
