package se.tryggaunga.demo.story;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.Attendee;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Closings;
import se.tryggaunga.cases.Commitments;
import se.tryggaunga.cases.FollowUps;
import se.tryggaunga.cases.Meetings;
import se.tryggaunga.cases.Minutes;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.cases.domain.Answer;
import se.tryggaunga.cases.domain.Closing;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.cases.domain.Rating;
import se.tryggaunga.cases.domain.Result;
import se.tryggaunga.cases.domain.Standing;

/** Meetings, promises, the plan, what became of it, and the end. */
final class Planning {

    private final Course course;
    private final Stage stage;
    private final List<UUID> goals = new ArrayList<>();
    private final Map<UUID, Promise> promises = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> atAdoption = new HashMap<>();
    private @Nullable UUID meeting;

    private static final class Promise {
        final String area;
        boolean open = true;

        Promise(String area) {
            this.area = area;
        }
    }

    Planning(Course course) {
        this.course = course;
        this.stage = course.stage;
    }

    Planning meet(int planned, int held, Occasion occasion) {
        course.inCase(planned, course.roles.coordinator(), view -> plan(view, held, occasion));
        return this;
    }

    /** The meeting is held; its minutes are typed but nobody has adopted them. */
    Planning type(int after) {
        course.inCase(after, course.roles.coordinator(), this::attend);
        course.inCase(after, course.roles.coordinator(), this::type);
        return this;
    }

    Planning goals(int after, int howMany) {
        for (int i = 0; i < howMany; i++) {
            course.inCase(after, course.roles.coordinator(), this::goal);
        }
        return this;
    }

    /** Each party promises something; the days lie on both sides of the given one. */
    Planning promises(int after, int due) {
        course.inCase(after, course.roles.coordinator(), view -> propose(view, due));
        return this;
    }

    Planning adopt(int after) {
        course.inCase(after, course.roles.coordinator(), this::adopt);
        return this;
    }

    Planning settle(int after) {
        course.inCase(after, course.roles.coordinator(), this::voice);
        course.inCase(after, course.roles.coordinator(), stage.plans()::settle);
        course.inCase(after, course.roles.coordinator(), this::agree);
        return this;
    }

    /** Somebody says what has become of a promise of the own party's. */
    Planning mark(int after, int which, Standing standing) {
        var members = course.roles.members();
        var who = members.get(which % members.size());
        course.inCase(after, who, view -> mark(view, standing));
        return this;
    }

    Planning followUp(int after, @Nullable Integer next) {
        course.inCase(after, course.roles.coordinator(), view -> followUp(view, next));
        return this;
    }

    Planning close(int after, String reason) {
        course.inCase(after, course.roles.coordinator(), view -> close(view, reason));
        return this;
    }

    private UUID meeting() {
        return Objects.requireNonNull(meeting);
    }

    private void plan(CaseView view, int held, Occasion occasion) {
        var at = LocalTime.of(9 + course.random.nextInt(6), course.random.nextBoolean() ? 0 : 30);
        meeting =
                stage.meetings()
                        .plan(
                                view,
                                occasion,
                                new Meetings.Time(weekday(held), at, course.words.pick("places")));
    }

    /**
     * What lies ahead is put on a weekday too, and what the story reaches is where it has to be.
     */
    private java.time.LocalDate weekday(int after) {
        var day = course.due(after);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private void attend(CaseView view) {
        var came =
                stage.meetings().attendees(view, meeting()).stream()
                        .filter(Attendee::allowed)
                        .map(Attendee::participant)
                        .collect(Collectors.toCollection(HashSet::new));
        if (course.random.nextInt(3) == 0) {
            came.remove("guardians");
        }
        stage.meetings().came(view, meeting(), came);
    }

    private void type(CaseView view) {
        for (var item : stage.meetings().agenda(meeting())) {
            if (!course.words.has("decision", item.topic())) {
                continue;
            }
            decide(view, item);
        }
    }

    private void decide(CaseView view, AgendaItem item) {
        var fact = course.fact("cases.decision", course.host(), "plan");
        var words = fact.says(course.words.pick("decision", item.topic()));
        stage.minutes().write(view, meeting(), List.of(new Minutes.Typed(item.id(), 0, words)));
        var later = course.readers(course.host(), "plan");
        atAdoption.put(item.id(), later);
        fact.written(item.id(), 1, Set.of(), later);
    }

    private void goal(CaseView view) {
        var fact = course.fact("cases.goal", course.host(), "plan");
        var id = stage.goals().add(view, fact.says(course.words.pick("goals")));
        goals.add(id);
        fact.written(id, 1, course.readers(course.host(), "plan"), Set.of());
    }

    private void propose(CaseView view, int due) {
        int turn = 0;
        for (var seat : course.seats) {
            if (seat.coordinator() && course.random.nextBoolean()) {
                continue;
            }
            int day = due + (turn++ - 1) * 9;
            var fact = course.fact("cases.commitment", seat.area(), "plan");
            var id =
                    stage.commitments()
                            .propose(
                                    view,
                                    meeting(),
                                    new Commitments.Promise(
                                            seat.id(),
                                            fact.says(
                                                    course.words.pick(
                                                            "commitment",
                                                            course.cast.kindOf(seat.area()))),
                                            course.due(day),
                                            goals.isEmpty()
                                                    ? null
                                                    : goals.get(turn % goals.size())));
            promises.put(id, new Promise(seat.area()));
            var later = course.readers(seat.area(), "plan");
            atAdoption.put(id, later);
            var me = course.seatOf(course.roles.coordinator());
            fact.written(id, 1, seat.area().equals(me.area()) ? Set.of() : Set.of(me.id()), later);
        }
    }

    private void adopt(CaseView view) {
        stage.minutes().adopt(view, meeting());
        course.tell(
                new Chronicle.MeetingAdopted(course.now(), course.me(), course.scope(), meeting()));
        atAdoption.forEach(course::released);
        atAdoption.clear();
    }

    private void voice(CaseView view) {
        var fact = course.fact("cases.plan", course.host(), "plan");
        stage.plans()
                .voice(
                        view,
                        stage.plans().head(view.id()).version(),
                        fact.says(course.words.pick("voice")));
        fact.written(course.scope(), 1, course.readers(course.host(), "plan"), Set.of());
    }

    private void agree(CaseView view) {
        if (course.random.nextInt(3) > 0) {
            stage.plans().agree(view, Answer.YES, "");
            return;
        }
        var fact = course.fact("cases.agreement", course.host(), "plan");
        stage.plans().agree(view, Answer.PARTLY, fact.says(course.words.pick("partly")));
        fact.written(course.scope(), 1, course.readers(course.host(), "plan"), Set.of());
    }

    private void mark(CaseView view, Standing standing) {
        var area = course.hat().area();
        promises.entrySet().stream()
                .filter(each -> each.getValue().open && each.getValue().area.equals(area))
                .findFirst()
                .ifPresent(each -> mark(view, each.getKey(), each.getValue(), standing));
    }

    private void mark(CaseView view, UUID id, Promise promise, Standing standing) {
        var fact = course.fact("cases.progress", promise.area, "plan");
        var words = fact.says(says(standing));
        if (standing == Standing.DONE) {
            stage.commitments().done(view, id, words);
        } else {
            stage.commitments().mark(id, standing, words);
        }
        promise.open = standing.open();
        fact.written(id, 1, course.readers(promise.area, "plan"), Set.of());
    }

    private String says(Standing standing) {
        return course.words.pick(
                switch (standing) {
                    case DONE -> "done_words";
                    case STOPPED -> "stopped";
                    default -> "started";
                });
    }

    private void followUp(CaseView view, @Nullable Integer next) {
        var happened = new ArrayList<FollowUps.Happened>();
        var told = new ArrayList<Runnable>();
        promises.forEach((id, promise) -> {
            if (promise.open) {
                // something goes on for as long as there is another follow-up to come
                boolean goesOn =
                        next != null && (happened.isEmpty() || course.random.nextInt(3) == 0);
                happened.add(happened(id, promise, goesOn ? next : null, told));
            }
        });
        var rated =
                goals.stream()
                        .map(goal ->
                                new FollowUps.Rated(
                                        goal, Rating.values()[1 + course.random.nextInt(3)]))
                        .toList();
        var fact = course.fact("cases.followup", course.host(), "plan");
        var id =
                stage.followUps()
                        .save(
                                view,
                                new FollowUps.Gone(
                                        happened,
                                        rated,
                                        fact.says(course.words.pick("young_view")),
                                        next == null ? null : weekday(next)));
        told.forEach(Runnable::run);
        fact.written(id, 1, course.readers(course.host(), "plan"), Set.of());
    }

    private FollowUps.Happened happened(
            UUID id, Promise promise, @Nullable Integer due, List<Runnable> told) {
        var standing = due == null ? Standing.DONE : Standing.STARTED;
        var fact = course.fact("cases.progress", promise.area, "plan");
        promise.open = standing.open();
        told.add(() -> fact.written(id, 2, course.readers(promise.area, "plan"), Set.of()));
        return new FollowUps.Happened(
                id, standing, fact.says(says(standing)), due == null ? null : course.due(due));
    }

    private void close(CaseView view, String reason) {
        var fact = course.fact("cases.closing_words", course.host(), "plan");
        var results = new HashMap<UUID, Result>();
        goals.forEach(goal ->
                results.put(goal, course.random.nextInt(3) > 0 ? Result.FULL : Result.PARTLY));
        var open =
                stage.closings().open(view.id()).stream()
                        .collect(Collectors.toMap(each -> each.id(), _ -> Standing.CARRIED));
        var until =
                stage.closings()
                        .close(
                                view,
                                new Closings.Settled(
                                        reason,
                                        results,
                                        open,
                                        new Closing.Words(
                                                fact.says(course.words.pick("closing_young")),
                                                fact.says(course.words.pick("closing_guardians")),
                                                fact.says(course.words.pick("closing_remains")))));
        fact.written(course.scope(), 1, course.readers(course.host(), "plan"), Set.of());
        course.tell(new Chronicle.CaseClosed(course.now(), course.me(), course.scope(), until));
    }
}
