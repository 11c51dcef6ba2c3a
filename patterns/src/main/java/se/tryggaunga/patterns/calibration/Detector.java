package se.tryggaunga.patterns.calibration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tryggaunga.patterns.scan.Cluster;
import se.tryggaunga.patterns.scan.Events;
import se.tryggaunga.patterns.scan.Outcome;
import se.tryggaunga.patterns.scan.Period;
import se.tryggaunga.patterns.scan.Progress;
import se.tryggaunga.patterns.scan.Scan;
import se.tryggaunga.patterns.scan.Settings;
import se.tryggaunga.patterns.scan.Shape;
import se.tryggaunga.patterns.scan.Significance;
import se.tryggaunga.patterns.scan.Unit;
import se.tryggaunga.patterns.stream.Kind;
import se.tryggaunga.patterns.stream.Report;
import se.tryggaunga.patterns.stream.Source;
import se.tryggaunga.patterns.stream.Stream;

/**
 * The default set-up of a municipality's stream: the prospective permutation scan over the days
 * when things happened, as known today. Reports of one incident count once. Days are permuted
 * within kind of place and source, so that school breaks, weekdays and delays that go with those
 * mean nothing. A place is not scanned in its first 60 days.
 *
 * @param history days that are looked back, at most a year
 * @param window longest window in days
 * @param streams the municipality's; the budget of one false episode a month is shared by them
 */
public record Detector(int history, int window, int streams) {

    private static final LocalDate DAY_ZERO = LocalDate.of(2025, 1, 1);
    private static final int NEW = 60;
    private static final int FEWEST = 3;
    private static final int BUDGET_DAYS = 30;

    /** A year back, two weeks at most, twelve streams. */
    public static Detector standard() {
        return new Detector(365, 14, 12);
    }

    /** What is told. */
    public record Alarm(int day, Cluster cluster) {}

    /** All clusters as of a day. */
    public Outcome outcome(Stream stream, int today, Settings settings) {
        return scan(incidents(stream, today), stream, today).run(settings, Progress.NONE);
    }

    /** Something that comes by chance once in 30 days × streams, and is not one reporter's. */
    public Optional<Alarm> alarm(Stream stream, int today, long seed) {
        var incidents = incidents(stream, today);
        if (incidents.isEmpty()) {
            return Optional.empty();
        }
        var settings = new Settings(999, seed, 1, 10);
        var outcome = scan(incidents, stream, today).run(settings, Progress.NONE);
        return outcome.clusters().stream()
                .findFirst()
                .filter(this::isRare)
                .filter(cluster -> cluster.observed() >= FEWEST)
                .filter(cluster -> !oneReporter(cluster, incidents, today))
                .map(cluster -> new Alarm(today, cluster));
    }

    private boolean isRare(Cluster cluster) {
        return cluster.p() <= 0.01
                && Significance.recurrenceDays(cluster.gumbelP(), 1, streams) >= BUDGET_DAYS;
    }

    /** The first report of each incident that is known and not too old. */
    private List<Report> incidents(Stream stream, int today) {
        var first = new HashMap<Integer, Report>();
        for (var report : stream.reports()) {
            boolean old = report.day() <= today - history;
            int age = today - stream.opened()[report.place()];
            boolean fresh = stream.opened()[report.place()] > 0 && age < NEW;
            if (report.known() <= today && report.day() <= today && !old && !fresh) {
                first.putIfAbsent(report.incident(), report);
            }
        }
        return new ArrayList<>(new java.util.TreeMap<>(first).values());
    }

    private Scan scan(List<Report> incidents, Stream stream, int today) {
        int days = Math.min(history, today + 1);
        int begin = today - days + 1;
        int many = incidents.size();
        int[] place = new int[many];
        int[] interval = new int[many];
        int[] stratum = new int[many];
        int[] ones = new int[many];
        for (int i = 0; i < many; i++) {
            var report = incidents.get(i);
            place[i] = report.place();
            interval[i] = report.day() - begin;
            int kind = stream.town().kind()[report.place()].ordinal();
            stratum[i] = kind * Source.values().length + report.source().ordinal();
            ones[i] = 1;
        }
        int strata = Kind.values().length * Source.values().length;
        var events = new Events(stream.town().size(), days, strata, place, interval, stratum, ones);
        var from = DAY_ZERO.plusDays(begin);
        var period = new Period(from, from.plusDays(days - 1L), Unit.DAY);
        return Scan.permutation(
                stream.town().places(), period, events, Shape.prospective(Math.min(window, days)));
    }

    /** Half or more of it comes from one person. */
    private static boolean oneReporter(Cluster cluster, List<Report> incidents, int today) {
        var places = new HashSet<Integer>();
        cluster.places().forEach(name -> places.add(number(name)));
        int from = (int) (cluster.from().toEpochDay() - DAY_ZERO.toEpochDay());
        Map<Integer, Integer> each = new HashMap<>();
        int all = 0;
        for (var report : incidents) {
            if (report.day() >= from && report.day() <= today && places.contains(report.place())) {
                each.merge(report.reporter(), 1, Integer::sum);
                all++;
            }
        }
        int most = each.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return 2 * most >= all;
    }

    /** Places are numbered from 1 in their names. */
    static int number(String name) {
        return Integer.parseInt(name.replaceAll("\\D", "")) - 1;
    }
}
