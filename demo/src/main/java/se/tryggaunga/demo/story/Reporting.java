package se.tryggaunga.demo.story;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import se.tryggaunga.concerns.NewReport;
import se.tryggaunga.concerns.domain.ReportStep;
import se.tryggaunga.concerns.domain.ReportWay;
import se.tryggaunga.shared.Today;

/**
 * Reports of concern: one that was answered, one whose answer is late, and one that has just been
 * made. What they said is on paper.
 */
final class Reporting {

    /** School reports, leisure reports, and who receives. */
    private static final Map<String, List<String>> WHO =
            Map.of(
                    "eskilstuna",
                    List.of("jonas/larare", "mia/fritidsledare", "monika/mottagning"),
                    "strangnas",
                    List.of("sandra/mentor", "ahmed/fritidsledare", "kristina/mottagning"));

    private static final int ANSWERED = 45;
    private static final int ANSWER = 33;
    private static final int LATE = 26;
    private static final int JUST_MADE = 1;

    private final Telling telling;
    private final Stage stage;
    private final Cast cast;
    private final Random random;
    private final List<Act> acts = new ArrayList<>();
    private final UUID[] reports = new UUID[3];

    Reporting(Telling telling, Stage stage) {
        this.telling = telling;
        this.stage = stage;
        this.cast = Cast.of(telling.municipality(), stage);
        this.random = new Random(telling.seed() * 41);
    }

    List<Act> acts() {
        var who = Objects.requireNonNull(WHO.get(telling.municipality()));
        var reception = who.get(2);
        on(ANSWERED, 10, who.get(0), () -> report(0, "K4M7-2P", ReportWay.PHONE, reception));
        on(ANSWERED, 13, reception, () -> stage.reports().received(reports[0]));
        on(ANSWER, 11, reception, () -> stage.reports().answer(reports[0], ReportStep.OPENED));
        on(LATE, 15, who.get(0), () -> report(1, "T9RX-5D", ReportWay.SERVICE, reception));
        on(LATE, 16, reception, () -> stage.reports().received(reports[1]));
        on(JUST_MADE, 18, who.get(1), () -> report(2, "B6HW-8N", ReportWay.PAPER, reception));
        return acts;
    }

    private void report(int which, String number, ReportWay way, String reception) {
        var inbox = Objects.requireNonNull(cast.hat(reception).inbox());
        var id = stage.reports().made(new NewReport(number, way, true, null));
        reports[which] = id;
        var hat = stage.acting().hat();
        telling.chronicle()
                .tell(
                        new Chronicle.ReportMade(
                                stage.today().now(), hat.assignment(), id, hat.area(), inbox));
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
