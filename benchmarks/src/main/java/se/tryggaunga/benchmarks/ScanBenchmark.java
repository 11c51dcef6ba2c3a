package se.tryggaunga.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.tryggaunga.patterns.input.Cases;
import se.tryggaunga.patterns.input.Coordinates;
import se.tryggaunga.patterns.scan.Events;
import se.tryggaunga.patterns.scan.Outcome;
import se.tryggaunga.patterns.scan.Period;
import se.tryggaunga.patterns.scan.Places;
import se.tryggaunga.patterns.scan.Progress;
import se.tryggaunga.patterns.scan.Scan;
import se.tryggaunga.patterns.scan.Settings;
import se.tryggaunga.patterns.scan.Shape;
import se.tryggaunga.patterns.scan.Unit;

/**
 * One prospective permutation scan of 365 days, windows of 1 to 28, 999 replications, one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
@Fork(value = 1, jvmArgs = "-Xmx256m")
public class ScanBenchmark {

    /** Places and events, as in the names of the files. */
    @Param({"L100_C10000", "L100_C100000", "L1000_C10000", "L1000_C100000"})
    String size = "";

    /** Uncompressed {@code b_….cas} and {@code b_….geo}. */
    @Param("benchmarks/target/scans")
    String folder = "";

    @SuppressWarnings("NullAway.Init")
    private Coordinates geo;

    @SuppressWarnings("NullAway.Init")
    private Cases cases;

    @Setup
    public void read() throws IOException {
        geo = Coordinates.read(Path.of(folder, "b_" + size + ".geo"), false);
        cases = Cases.read(Path.of(folder, "b_" + size + ".cas"), geo.places(), false);
    }

    @Benchmark
    public Outcome scan() {
        var period = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), Unit.DAY);
        int zero = (int) period.from().toEpochDay();
        var events =
                new Events(
                        geo.places().size(),
                        period.intervals(),
                        1,
                        cases.place(),
                        Arrays.stream(cases.day()).map(day -> day - zero).toArray(),
                        cases.stratum(),
                        cases.count());
        var places = Places.cartesian(geo.places().all(), geo.first(), geo.second());
        return Scan.permutation(places, period, events, Shape.prospective(28))
                .run(Settings.standard(), Progress.NONE);
    }
}
