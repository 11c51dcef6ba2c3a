package se.tryggaunga.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import se.tryggaunga.concerns.RequestRow;
import se.tryggaunga.demo.StoryClock;
import se.tryggaunga.jobs.Job;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.shared.Today;

/** Tells a municipality's year, in the order in which it happened, whoever it happened to. */
@Component
public class Story {

    /** Jobs that the year needs; the others do not belong to any day. */
    private static final List<String> JOBS = List.of("disposal", "consent-reminders");

    private static final int WEEKS = 52;
    private static final LocalTime AFTERNOON = LocalTime.of(17, 30);

    private final Stage stage;
    private final StoryClock clock;
    private final Municipalities municipalities;
    private final List<Job> jobs;

    Story(Stage stage, StoryClock clock, Municipalities municipalities, List<Job> jobs) {
        this.stage = stage;
        this.clock = clock;
        this.municipalities = municipalities;
        this.jobs = jobs.stream().filter(job -> JOBS.contains(job.name())).toList();
    }

    public void tell(Telling telling) {
        tell(telling, (_, _) -> {});
    }

    /**
     * @param progress is told how many courses have reached where they stand, and of how many
     */
    public void tell(Telling telling, BiConsumer<Integer, Integer> progress) {
        municipalities.within(
                municipalities.named(telling.municipality()), () -> tellHere(telling, progress));
    }

    /**
     * The year of one case alone, so that it can be looked at as it goes.
     *
     * @param stops days after its beginning, in order
     * @param look is called with the day and the case's number, while it is the afternoon of that
     *     day
     */
    public void year(Telling telling, List<Integer> stops, BiConsumer<Integer, String> look) {
        municipalities.within(
                municipalities.named(telling.municipality()),
                () -> {
                    try {
                        clock.tell(noon(telling.anchor()));
                        var planned = new Courses(telling, stage).one(Plot.A_YEAR);
                        yearOf(planned, telling, stops, look);
                    } finally {
                        clock.present();
                    }
                });
    }

    private void yearOf(
            Courses.Planned planned,
            Telling telling,
            List<Integer> stops,
            BiConsumer<Integer, String> look) {
        var course = planned.course();
        var left = new ArrayDeque<>(course.acts());
        var nights = new Nights(List.of(planned), telling.anchor());
        for (int stop : stops) {
            var afternoon = course.due(stop).atTime(AFTERNOON).atZone(Today.ZONE).toInstant();
            while (!left.isEmpty() && !left.peek().at().isAfter(afternoon)) {
                var act = left.remove();
                nights.until(LocalDate.ofInstant(act.at(), Today.ZONE));
                clock.tell(act.at());
                act.work().run();
            }
            clock.tell(afternoon);
            look.accept(stop, course.number == null ? "" : course.number);
        }
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Today.ZONE).toInstant();
    }

    private void tellHere(Telling telling, BiConsumer<Integer, Integer> progress) {
        try {
            clock.tell(noon(telling.anchor()));
            var courses = new Courses(telling, stage).all();
            play(courses, telling, progress);
        } finally {
            clock.present();
        }
    }

    private void play(
            List<Courses.Planned> courses, Telling telling, BiConsumer<Integer, Integer> progress) {
        var acts = new ArrayList<Act>();
        var left = new HashMap<Course, Integer>();
        for (var planned : courses) {
            acts.addAll(planned.course().acts());
            left.put(planned.course(), planned.course().acts().size());
        }
        acts.addAll(new Advising(telling, stage).acts());
        acts.addAll(new Reporting(telling, stage).acts());
        acts.sort(Comparator.comparing(Act::at));
        var nights = new Nights(courses, telling.anchor());
        int done = 0;
        for (var act : acts) {
            nights.until(LocalDate.ofInstant(act.at(), Today.ZONE));
            clock.tell(act.at());
            act.work().run();
            var course = act.course();
            if (course != null && left.merge(course, -1, Integer::sum) == 0) {
                progress.accept(++done, courses.size());
            }
        }
        nights.until(telling.anchor());
    }

    /** What happens at night, once a week and on the last day. */
    private final class Nights {

        private final List<Courses.Planned> toHide;
        private final HashSet<UUID> hidden = new HashSet<>();
        private LocalDate next;

        Nights(List<Courses.Planned> courses, LocalDate anchor) {
            toHide = courses.stream().filter(planned -> planned.plot().isHidden()).toList();
            next = anchor.minusWeeks(WEEKS);
        }

        /** Every night up to the day's. */
        void until(LocalDate day) {
            while (!next.isAfter(day)) {
                clock.tell(next.atTime(3, 0).atZone(Today.ZONE).toInstant());
                jobs.forEach(job -> stage.acting().asJob(job.name(), () -> run(job)));
                toHide.forEach(planned -> tellIfHidden(planned.course()));
                next = next.plusWeeks(1);
            }
        }

        private boolean run(Job job) {
            job.run();
            return true;
        }

        private void tellIfHidden(Course course) {
            if (!course.asksFamily() || hidden.contains(course.scope())) {
                return;
            }
            var coordinator = course.cast.hat(course.roles.coordinator());
            var known =
                    stage.acting()
                            .as(
                                    coordinator,
                                    "arbete",
                                    () ->
                                            stage.requests().list().stream()
                                                    .map(RequestRow::id)
                                                    .toList());
            if (!known.contains(course.scope())) {
                hidden.add(course.scope());
                course.tell(new Chronicle.RequestHidden(clock.instant(), null, course.scope()));
            }
        }
    }
}
