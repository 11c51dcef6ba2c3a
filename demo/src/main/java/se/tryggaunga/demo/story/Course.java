package se.tryggaunga.demo.story;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.access.Hat;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.shared.Today;

/**
 * What happens around one young person: the acts, each with its time, and what the acts have
 * brought about so far. Who may read what it works out by itself, so that it can be compared with
 * the product.
 */
final class Course {

    final Stage stage;
    final Cast cast;
    final Random random;
    final Marks marks;
    final Words words;
    final Youth youth;
    final Roles roles;
    final String theme;

    private final LocalDate start;
    private final LocalDate anchor;
    private final Chronicle chronicle;
    private final List<Act> acts = new ArrayList<>();
    private Instant last = Instant.EPOCH;

    @Nullable UUID concern;
    @Nullable String concernArea;
    @Nullable String nameGround;
    @Nullable String number;
    List<Chronicle.Seat> seats = new ArrayList<>();
    final Map<UUID, String> holders = new HashMap<>();
    Map<String, Set<String>> covered = new HashMap<>();
    boolean consented;
    int version = 1;
    private Map<String, Set<String>> lastAsked = Map.of();
    private @Nullable LocalDate askedUntil;
    private @Nullable UUID scope;

    Course(Telling telling, Stage stage, Cast cast, Random random, Casting casting) {
        this.stage = stage;
        this.cast = cast;
        this.random = random;
        this.marks = casting.marks();
        this.youth = casting.youth();
        this.words = new Words(random, youth.girl());
        this.roles = casting.roles();
        this.theme = casting.theme();
        this.anchor = telling.anchor();
        this.start = telling.anchor().minusDays(casting.daysAgo());
        this.chronicle = telling.chronicle();
    }

    /** Who the course is about and who is around, settled before it begins. */
    record Casting(Marks marks, Youth youth, Roles roles, String theme, int daysAgo) {}

    List<Act> acts() {
        return acts;
    }

    UUID scope() {
        return Objects.requireNonNull(scope);
    }

    /** Whether the course has come so far that there is a request. */
    boolean asksFamily() {
        return scope != null;
    }

    void scope(UUID made) {
        scope = made;
    }

    /** The day of the course as a working day: weekends happen on the Friday before. */
    LocalDate day(int after) {
        var day = start.plusDays(after);
        if (day.isAfter(anchor)) {
            throw new IllegalArgumentException("The story ends before day " + after);
        }
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.minusDays(1);
            case DayOfWeek.SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    /** A day that may lie ahead of the story's end: when something is due. */
    LocalDate due(int after) {
        return start.plusDays(after);
    }

    void on(int after, String who, Runnable work) {
        var late = cast.kindOf(cast.area(who)).equals("leisure");
        var at =
                day(after)
                        .atTime(
                                (late ? 13 : 8) + random.nextInt(7),
                                random.nextInt(60),
                                random.nextInt(60))
                        .atZone(Today.ZONE)
                        .toInstant();
        if (!at.isAfter(last)) {
            at = last.plus(Duration.ofMinutes(5 + random.nextInt(30)));
        }
        last = at;
        var hat = cast.hat(who);
        acts.add(new Act(at, this, () -> stage.acting().as(hat, "arbete", work)));
    }

    /** In the case, as one who has a seat there. */
    void inCase(int after, String who, Consumer<CaseView> work) {
        on(after, who, () -> write(work));
    }

    void write(Consumer<CaseView> work) {
        stage.pages()
                .write(
                        number(),
                        view -> {
                            work.accept(view);
                            return true;
                        });
    }

    String number() {
        return Objects.requireNonNull(number);
    }

    Hat hat() {
        return stage.acting().hat();
    }

    LocalDate today() {
        return stage.today().day();
    }

    Instant now() {
        return stage.today().now();
    }

    UUID me() {
        return hat().assignment();
    }

    void tell(Chronicle.Event event) {
        chronicle.tell(event);
    }

    String host() {
        return cast.area(roles.coordinator());
    }

    /**
     * Seats of other areas that may read such a fact today if it is released, by what the family
     * has said.
     */
    Set<UUID> readers(String owner, String kind) {
        var reading = new HashSet<UUID>();
        boolean open = consented && (owner.equals(host()) || covered.containsKey(owner));
        for (var seat : seats) {
            var kinds = covered.get(seat.area());
            boolean may = kinds != null && (kind.equals("frame") || kinds.contains(kind));
            if (open && may && seat.assignment() != null && !seat.area().equals(owner)) {
                reading.add(seat.id());
            }
        }
        return reading;
    }

    /** Areas in which nobody signs in. */
    Set<String> silentAreas() {
        var silent = new TreeSet<String>();
        seats.stream()
                .filter(seat -> seat.assignment() == null)
                .forEach(seat -> silent.add(seat.area()));
        seats.stream()
                .filter(seat -> seat.assignment() != null)
                .forEach(seat -> silent.remove(seat.area()));
        return silent;
    }

    /** Somebody of the area who writes for it; the coordinator where nobody signs in. */
    String writerOf(String area) {
        return seats.stream()
                .filter(seat -> seat.area().equals(area) && holders.containsKey(seat.id()))
                .map(seat -> holders.get(seat.id()))
                .filter(who -> !who.equals(roles.coordinator()) || area.equals(host()))
                .reduce((_, later) -> later)
                .orElse(roles.coordinator());
    }

    /** Everybody who has, has had or will have a seat. */
    Stream<String> everybody() {
        return Stream.concat(
                roles.members().stream(), Stream.of(roles.coordinator(), roles.replacement()));
    }

    Chronicle.Seat seatOf(String who) {
        var assignment = cast.hat(who).assignment();
        return seats.stream()
                .filter(seat -> assignment.equals(seat.assignment()))
                .findFirst()
                .orElseThrow();
    }

    void released(UUID fact, Set<UUID> to) {
        tell(new Chronicle.FactReleased(now(), me(), scope(), fact, Set.copyOf(to)));
    }

    void asked(Map<String, Set<String>> what, LocalDate until) {
        lastAsked = Map.copyOf(what);
        askedUntil = until;
    }

    LocalDate askedUntil() {
        return Objects.requireNonNull(askedUntil);
    }

    /** What was asked last is covered from now on. */
    void valid() {
        covered = new HashMap<>(lastAsked);
        consented = true;
    }

    Fact fact(String table, String owner, String kind) {
        return new Fact(this, marks.next(), table, owner, kind);
    }

    /**
     * A fact about to be written: its words carry its mark, and it is told of once it has an id.
     */
    record Fact(Course course, Marks.Mark mark, String table, String owner, String kind) {

        String says(String words) {
            return mark.on(words);
        }

        void written(UUID id, int version, Set<UUID> now, Set<UUID> later) {
            course.tell(
                    new Chronicle.FactWritten(
                            course.now(),
                            course.me(),
                            course.scope == null ? id : course.scope(),
                            id,
                            version,
                            table,
                            owner,
                            kind,
                            course.hat().area(),
                            Set.copyOf(now),
                            Set.copyOf(later),
                            mark.token()));
        }
    }
}
