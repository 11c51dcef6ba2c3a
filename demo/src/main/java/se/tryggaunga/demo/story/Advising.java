package se.tryggaunga.demo.story;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import se.tryggaunga.access.Hat;
import se.tryggaunga.concerns.NewConsultation;
import se.tryggaunga.concerns.domain.AdviceOutcome;
import se.tryggaunga.concerns.domain.AgeBand;
import se.tryggaunga.concerns.domain.Workplace;
import se.tryggaunga.shared.Today;

/** Advice without a name: one question that is answered and ended, and one that waits. */
final class Advising {

    /** School asks, and who answers; leisure asks, and who is to answer. */
    private static final Map<String, List<String>> WHO =
            Map.of(
                    "eskilstuna",
                    List.of(
                            "jonas/larare",
                            "nadia/samordnare",
                            "mia/fritidsledare",
                            "sara/samordnare"),
                    "strangnas",
                    List.of(
                            "sandra/mentor",
                            "johan/samordnare",
                            "ahmed/fritidsledare",
                            "johan/samordnare"));

    private static final int ASKED = 20;
    private static final int ANSWERED = 18;
    private static final int ENDED = 12;
    private static final int WAITS_SINCE = 2;
    private static final int KEPT = 30;

    private final Telling telling;
    private final Stage stage;
    private final Cast cast;
    private final Random random;
    private final Marks marks;
    private final Words words;
    private final List<Act> acts = new ArrayList<>();
    private final UUID[] threads = new UUID[2];

    Advising(Telling telling, Stage stage) {
        this.telling = telling;
        this.stage = stage;
        this.cast = Cast.of(telling.municipality(), stage);
        this.random = new Random(telling.seed() * 37);
        this.marks = new Marks(random, telling.markers());
        this.words = new Words(random, true);
    }

    List<Act> acts() {
        var who = Objects.requireNonNull(WHO.get(telling.municipality()));
        var school = who.get(0);
        on(ASKED, 14, school, () -> ask(0, "gifts", who.get(1), Workplace.SCHOOL_7_9));
        on(ANSWERED, 9, who.get(1), this::answer);
        on(ENDED, 15, school, this::tellAndEnd);
        on(WAITS_SINCE, 19, who.get(2), () -> ask(1, "evenings", who.get(3), Workplace.LEISURE));
        return acts;
    }

    private void ask(int which, String about, String adviser, Workplace place) {
        var mark = marks.next();
        var inbox = Objects.requireNonNull(cast.hat(adviser).inbox());
        var id =
                stage.consultations()
                        .ask(
                                new NewConsultation(
                                        inbox,
                                        place,
                                        AgeBand.AGE_12_14,
                                        mark.on(words.pick("nameless", about, "happened")),
                                        words.pick("nameless", about, "worry"),
                                        words.pick("nameless", about, "tried")),
                                Set.of());
        threads[which] = id;
        tell(
                new Chronicle.ConsultationAsked(
                        stage.today().now(), hat().assignment(), id, hat().area(), inbox));
        written(id, mark);
    }

    private void answer() {
        var mark = marks.next();
        stage.consultations()
                .say(threads[0], mark.on(words.pick("nameless", "gifts", "advice")), Set.of());
        written(threads[0], mark);
    }

    private void tellAndEnd() {
        stage.consultations().tell(threads[0]);
        stage.consultations().end(threads[0], AdviceOutcome.ASK_FAMILY);
        var lastDay = stage.today().day().plusDays(KEPT);
        tell(
                new Chronicle.ConsultationEnded(
                        stage.today().now(), hat().assignment(), threads[0], lastDay));
    }

    private void written(UUID thread, Marks.Mark mark) {
        tell(
                new Chronicle.FactWritten(
                        stage.today().now(),
                        hat().assignment(),
                        thread,
                        UUID.randomUUID(),
                        1,
                        "concerns.consultation_words",
                        hat().area(),
                        "advice",
                        hat().area(),
                        Set.of(),
                        Set.of(),
                        mark.token()));
    }

    private void tell(Chronicle.Event event) {
        telling.chronicle().tell(event);
    }

    private Hat hat() {
        return stage.acting().hat();
    }

    /** So many days ago; weekends happen on the Friday before. */
    private void on(int daysAgo, int hour, String who, Runnable work) {
        var day = telling.anchor().minusDays(daysAgo);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            day = day.minusDays(1);
        } else if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(2);
        }
        var at = day.atTime(LocalTime.of(hour, random.nextInt(60))).atZone(Today.ZONE).toInstant();
        var hat = cast.hat(who);
        acts.add(new Act(at, null, () -> stage.acting().as(hat, "arbete", work)));
    }
}
