package se.tryggaunga.patterns.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import se.tryggaunga.patterns.input.Cases;
import se.tryggaunga.patterns.input.Coordinates;
import se.tryggaunga.patterns.input.Dates;
import se.tryggaunga.patterns.input.InputError;
import se.tryggaunga.patterns.input.Precision;
import se.tryggaunga.patterns.scan.Analysis;
import se.tryggaunga.patterns.scan.Events;
import se.tryggaunga.patterns.scan.Period;
import se.tryggaunga.patterns.scan.Places;
import se.tryggaunga.patterns.scan.Scan;
import se.tryggaunga.patterns.scan.Shape;
import se.tryggaunga.patterns.scan.Unit;

/**
 * What a scan was asked for, read from the arguments and the files.
 *
 * @param scan empty where there is no event, and so nothing to scan
 */
record ScanStudy(
        String model,
        Analysis analysis,
        Cases cases,
        Places places,
        Period period,
        int window,
        Optional<Scan> scan) {

    /** A permutation holds every event in memory. */
    private static final long MOST_PERMUTED = 50_000_000;

    static ScanStudy read(Arguments arguments) throws IOException {
        var model = arguments.oneOf("model", "stp", "poisson", "ebp");
        var analysis =
                Analysis.valueOf(
                        arguments
                                .oneOf("analysis", "prospective", "retrospective", "spatial")
                                .toUpperCase(java.util.Locale.ROOT));
        if (model.equals("stp") && analysis == Analysis.SPATIAL) {
            throw new InputError("--model stp permutes time; a spatial analysis has none.");
        }
        var casesFile = arguments.file("cases");
        boolean degrees = arguments.oneOf("coordinates", "cartesian", "latlong").equals("latlong");
        var geo = Coordinates.read(arguments.file("geo"), degrees);
        var cases = Cases.read(casesFile, geo.places(), analysis == Analysis.SPATIAL);
        var names = geo.places().all();
        var places =
                degrees
                        ? Places.latlong(names, geo.first(), geo.second())
                        : Places.cartesian(names, geo.first(), geo.second());
        var period = period(arguments, cases);
        int window = window(arguments, analysis, period);
        var study = new ScanStudy(model, analysis, cases, places, period, window, Optional.empty());
        return cases.total() == 0 ? study : study.ready(arguments, geo);
    }

    private ScanStudy ready(Arguments arguments, Coordinates geo) throws IOException {
        var events = events();
        var shape =
                new Shape(
                        analysis,
                        window,
                        arguments.number("max-share", 1e-9, 1, 0.5),
                        GivenZones.read(arguments, geo.places()));
        var scan =
                model.equals("stp")
                        ? permutation(events, shape)
                        : new Expectation(arguments, geo.places(), this, events).scan(shape);
        return new ScanStudy(
                model,
                analysis,
                cases,
                places,
                period,
                window,
                Optional.of(
                        scan.atMost(arguments.whole("clusters", 0, 1_000_000, 50))
                                .amongStreams(arguments.whole("streams", 1, 1_000_000, 1))));
    }

    private Scan permutation(Events events, Shape shape) {
        if (events.total() > MOST_PERMUTED) {
            throw new InputError(
                    "There are %d events; the permutation model takes %d at most. The Poisson model takes more."
                            .formatted(events.total(), MOST_PERMUTED));
        }
        return Scan.permutation(places, period, events, shape);
    }

    private Events events() {
        if (cases.total() > Integer.MAX_VALUE) {
            throw new InputError("There are more than 2147483647 events.");
        }
        int[] interval = new int[cases.day().length];
        if (cases.dated()) {
            Arrays.setAll(interval, i -> interval(cases.day()[i]));
        }
        return new Events(
                places.size(),
                period.intervals(),
                cases.strata().size(),
                cases.place(),
                interval,
                cases.stratum(),
                cases.count());
    }

    private int interval(int epochDay) {
        return period.unit() == Unit.DAY
                ? (int) (epochDay - period.from().toEpochDay())
                : period.interval(LocalDate.ofEpochDay(epochDay));
    }

    private static Period period(Arguments arguments, Cases cases) {
        var unit = unit(arguments, cases);
        var first = LocalDate.ofEpochDay(Arrays.stream(cases.day()).min().orElse(0));
        var last = LocalDate.ofEpochDay(Arrays.stream(cases.day()).max().orElse(0));
        var from = arguments.text("from").map(d -> Dates.of(d, "--from")).orElse(unit.begin(first));
        var to = arguments.text("to").map(d -> Dates.of(d, "--to")).orElse(end(unit, last));
        if (to.isBefore(from)) {
            throw new InputError("The period ends before it begins: " + from + " to " + to + ".");
        }
        if (cases.dated() && cases.total() > 0 && (first.isBefore(from) || last.isAfter(to))) {
            throw new InputError(
                    "%s: there are events from %s to %s, outside the period %s to %s."
                            .formatted(arguments.required("cases"), first, last, from, to));
        }
        return new Period(from, to, unit);
    }

    private static LocalDate end(Unit unit, LocalDate last) {
        return switch (unit) {
            case DAY, WEEK -> last;
            case MONTH -> last.withDayOfMonth(last.lengthOfMonth());
            case YEAR -> last.withDayOfYear(last.lengthOfYear());
        };
    }

    private static Unit unit(Arguments arguments, Cases cases) {
        var natural = Unit.valueOf(cases.precision().name());
        var unit =
                arguments
                        .text("unit")
                        .map(_ -> arguments.oneOf("unit", "day", "week", "month", "year"))
                        .map(word -> Unit.valueOf(word.toUpperCase(java.util.Locale.ROOT)))
                        .orElse(natural);
        if (unit.days() < natural.days() && cases.precision() != Precision.DAY) {
            throw new InputError(
                    "--unit %s: the dates say only the %s."
                            .formatted(unit, natural)
                            .toLowerCase(java.util.Locale.ROOT));
        }
        return unit;
    }

    private static int window(Arguments arguments, Analysis analysis, Period period) {
        int intervals = period.intervals();
        int window = arguments.whole("window", 1, 1_000_000, Math.max(1, intervals / 2));
        if (analysis != Analysis.SPATIAL && window > intervals) {
            throw new InputError(
                    "--window %d: the period has only %d intervals of one %s."
                            .formatted(
                                    window,
                                    intervals,
                                    period.unit().name().toLowerCase(java.util.Locale.ROOT)));
        }
        return window;
    }
}
