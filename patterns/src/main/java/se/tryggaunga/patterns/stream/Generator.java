package se.tryggaunga.patterns.stream;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Invents a stream of reports; the same seed gives the same one. */
public final class Generator {

    private static final int STAFF = 40;

    private final Conditions conditions;
    private final Optional<Cluster> cluster;
    private final Decoy decoy;
    private final int decoyFrom;
    private final Chance chance;
    private final Town town;
    private final Rates rates;
    private final List<Report> reports = new ArrayList<>();
    private final int[][] recent;
    private BitSet planted = new BitSet();
    private int incidents;
    private int decoyPlace;

    private Generator(
            Conditions conditions,
            Optional<Cluster> cluster,
            Decoy decoy,
            int decoyFrom,
            long seed) {
        this.conditions = conditions;
        this.cluster = cluster;
        this.decoy = decoy;
        this.decoyFrom = decoyFrom;
        this.chance = new Chance(seed);
        this.town = Town.of(conditions.places(), chance);
        this.rates = new Rates(conditions, town, chance);
        this.recent = new int[conditions.days() + 1][conditions.places()];
    }

    /** Nothing planted. */
    public static Stream quiet(Conditions conditions, long seed) {
        return new Generator(conditions, Optional.empty(), Decoy.NONE, 0, seed).stream();
    }

    public static Stream with(Conditions conditions, Cluster cluster, long seed) {
        return new Generator(conditions, Optional.of(cluster), Decoy.NONE, 0, seed).stream();
    }

    public static Stream with(Conditions conditions, Decoy decoy, int from, long seed) {
        return new Generator(conditions, Optional.empty(), decoy, from, seed).stream();
    }

    private Stream stream() {
        planted = cluster.map(this::placesOf).orElseGet(BitSet::new);
        decoyPlace = busy(decoy == Decoy.NEW_SCHOOL ? Kind.SCHOOL : null);
        for (int day = 0; day < conditions.days(); day++) {
            rates.nextDay();
            for (int place = 0; place < town.size(); place++) {
                int happened = chance.poisson(rate(place, day));
                for (int i = 0; i < happened; i++) {
                    incident(place, day);
                }
            }
            decoys(day);
        }
        reports.sort(Comparator.comparingInt(Report::known).thenComparingInt(Report::incident));
        int[] opened = new int[town.size()];
        opened[decoyPlace] = decoy == Decoy.NEW_SCHOOL ? decoyFrom : 0;
        return new Stream(town, List.copyOf(reports), planted, opened);
    }

    private double rate(int place, int day) {
        double rate = rates.of(place, day);
        if (planted.get(place)) {
            rate *= cluster.orElseThrow().factor(day);
        }
        boolean after = day >= decoyFrom;
        return switch (decoy) {
            case CITY_WIDE_RISE -> after ? 2 * rate : rate;
            case NEW_SCHOOL -> place == decoyPlace ? (after ? Math.max(rate, 0.3) : 0) : rate;
            case TERM_START ->
                    town.kind()[place] == Kind.SCHOOL ? (after ? 2 * rate : 0.1 * rate) : rate;
            default -> rate;
        };
    }

    private void decoys(int day) {
        if (decoy == Decoy.DILIGENT_REPORTER && day >= decoyFrom) {
            for (int i = chance.poisson(0.7); i > 0; i--) {
                reports.add(new Report(decoyPlace, day, day, ++incidents, Source.FIELD, STAFF));
            }
        }
        if (decoy == Decoy.DUPLICATE_STORM && day == decoyFrom) {
            incidents++;
            for (int i = 0; i < 30; i++) {
                int known = day + chance.below(3);
                reports.add(new Report(decoyPlace, day, known, incidents, Source.FIELD, i));
            }
        }
        if (decoy == Decoy.DATA_DUMP && day == decoyFrom) {
            for (int i = 0; i < 180; i++) {
                int then = Math.max(0, day - 1 - i);
                int place = chance.below(town.size());
                reports.add(new Report(place, then, day, ++incidents, Source.POLICE, i % STAFF));
            }
        }
    }

    private void incident(int place, int day) {
        incidents++;
        if (!conditions.realistic()) {
            reports.add(new Report(place, day, day, incidents, Source.FIELD, chance.below(STAFF)));
            return;
        }
        int where = chance.unit() < 0.05 ? chance.below(town.size()) : place;
        int many = 1 + chance.poisson(0.4);
        for (int i = 0; i < many; i++) {
            var source = source(town.kind()[where]);
            if (source != Source.FIELD || seen(where, day)) {
                recent[day][where]++;
                int known = known(day, source);
                reports.add(new Report(where, day, known, incidents, source, chance.below(STAFF)));
            }
        }
    }

    /** Field workers see what happens where they are; they may follow what was reported. */
    private boolean seen(int place, int day) {
        double present = 0.7;
        if (conditions.presenceFollows() && day >= 7) {
            present = recent[day - 7][place] > 0 ? 0.95 : 0.6;
        }
        return chance.unit() < present;
    }

    private Source source(Kind kind) {
        double unit = chance.unit();
        if (kind == Kind.SCHOOL) {
            return unit < 0.8 ? Source.SCHOOL : unit < 0.9 ? Source.FIELD : Source.POLICE;
        }
        return unit < 0.6 ? Source.FIELD : Source.POLICE;
    }

    private int known(int day, Source source) {
        int known = day + source.soonest + chance.below(source.latest - source.soonest + 1);
        var date = conditions.from().plusDays(known);
        // nobody enters reports on a weekend, but for the police
        int wait = source == Source.POLICE ? 0 : Math.max(0, 8 - date.getDayOfWeek().getValue());
        return wait > 2 ? known : known + wait;
    }

    private BitSet placesOf(Cluster wanted) {
        int centre = wanted.centre() >= 0 ? wanted.centre() : busy(null);
        var set = new BitSet();
        IntStream.range(0, town.size())
                .boxed()
                .sorted(Comparator.comparingDouble(place -> town.distance(centre, place)))
                .limit(wanted.places())
                .forEach(set::set);
        return set;
    }

    /** A place where as much as usual happens, at least. */
    private int busy(@org.jspecify.annotations.Nullable Kind kind) {
        for (int i = 0; i < 10_000; i++) {
            int place = chance.below(town.size());
            if (town.base()[place] > 1 && (kind == null || town.kind()[place] == kind)) {
                return place;
            }
        }
        return 0;
    }

    /** Day {@code day} of a stream as a date. */
    public static LocalDate date(Conditions conditions, int day) {
        return conditions.from().plusDays(day);
    }
}
