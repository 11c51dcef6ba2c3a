package se.tryggaunga.patterns.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import se.tryggaunga.patterns.input.InputError;
import se.tryggaunga.patterns.input.Names;
import se.tryggaunga.patterns.input.PlaceValues;
import se.tryggaunga.patterns.input.Precision;
import se.tryggaunga.patterns.scan.Events;
import se.tryggaunga.patterns.scan.History;
import se.tryggaunga.patterns.scan.PopulationMeasure;
import se.tryggaunga.patterns.scan.Scan;
import se.tryggaunga.patterns.scan.Shape;

/** Poisson and expectation-based: where what is expected comes from. */
final class Expectation {

    private final Arguments arguments;
    private final Names places;
    private final ScanStudy study;
    private final Events events;

    Expectation(Arguments arguments, Names places, ScanStudy study, Events events) {
        this.arguments = arguments;
        this.places = places;
        this.study = study;
        this.events = events;
    }

    Scan scan(Shape shape) throws IOException {
        double[] cells = cells();
        check(cells);
        return study.model().equals("ebp")
                ? Scan.expectationBased(study.places(), study.period(), events, cells, shape)
                : Scan.poisson(study.places(), study.period(), events, cells, shape);
    }

    private double[] cells() throws IOException {
        var population = arguments.fileIfAny("population");
        var baseline = arguments.fileIfAny("baseline");
        if (population.isPresent() && baseline.isPresent()) {
            throw new InputError("--population and --baseline: give one of them.");
        }
        if (population.isPresent()) {
            return fromPopulation(population.get());
        }
        if (baseline.isPresent()) {
            return fromBaseline(baseline.get());
        }
        if (study.model().equals("poisson")) {
            throw new InputError("--model poisson needs --population or --baseline.");
        }
        if (study.window() >= study.period().intervals()) {
            throw new InputError("--model ebp without --baseline needs a time before the window.");
        }
        return History.expected(events, study.period(), study.window());
    }

    private double[] fromPopulation(Path file) throws IOException {
        var strata = new HashMap<String, Integer>();
        study.cases().strata().forEach(name -> strata.put(name, strata.size()));
        var entries = PlaceValues.read(file, places, "the population").entries();
        boolean plain = strata.size() == 1 && strata.containsKey("");
        var measure = new PopulationMeasure(places.size(), strata.size(), study.period());
        for (var entry : entries) {
            // a stratum without events expects none; without strata, all persons are alike
            var stratum = plain ? Integer.valueOf(0) : strata.get(entry.stratum());
            if (stratum != null) {
                int day = onDay(entry);
                measure.add(day, entry.place(), stratum, entry.value());
                if (entry.precision() == Precision.DAY) {
                    measure.add(day + 1, entry.place(), stratum, entry.value());
                }
            }
        }
        long[] perStratum = new long[strata.size()];
        for (int i = 0; i < events.count().length; i++) {
            perStratum[events.stratum()[i]] += events.count()[i];
        }
        for (int s = 0; s < perStratum.length; s++) {
            var name = study.cases().strata().get(s);
            if (!plain && entries.stream().noneMatch(entry -> entry.stratum().equals(name))) {
                throw new InputError(file + ": the stratum \"" + name + "\" has no population.");
            }
        }
        return measure.expected(perStratum);
    }

    /** A year stands for its first of July, a month for its 15th (as in SaTScan). */
    private static int onDay(PlaceValues.Entry entry) {
        var day = LocalDate.ofEpochDay(entry.day());
        return (int)
                switch (entry.precision()) {
                    case YEAR -> day.withMonth(7).toEpochDay();
                    case MONTH -> day.withDayOfMonth(15).toEpochDay();
                    case DAY -> entry.day();
                };
    }

    private double[] fromBaseline(Path file) throws IOException {
        var period = study.period();
        double[] cells = new double[places.size() * period.intervals()];
        for (var entry : PlaceValues.read(file, places, "the baseline").entries()) {
            var day = LocalDate.ofEpochDay(entry.day());
            if (!period.holds(day)) {
                throw new InputError(
                        file.toString(), entry.line(), day + " is outside the period.");
            }
            cells[entry.place() * period.intervals() + period.interval(day)] += entry.value();
        }
        return cells;
    }

    /** An event where nothing can happen is a fault of the files, not a cluster. */
    private void check(double[] cells) {
        if (!(Arrays.stream(cells).sum() > 0)) {
            throw new InputError("Nothing is expected anywhere: the population is 0.");
        }
        for (int i = 0; i < events.count().length; i++) {
            int cell = events.place()[i] * events.intervals() + events.interval()[i];
            if (events.count()[i] > 0 && !(cells[cell] > 0)) {
                throw new InputError(
                        "%s: there are events at %s on %s, where none is expected (no population or baseline)."
                                .formatted(
                                        arguments.required("cases"),
                                        study.places().name(events.place()[i]),
                                        study.period().first(events.interval()[i])));
            }
        }
    }
}
