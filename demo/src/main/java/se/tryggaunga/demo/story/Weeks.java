package se.tryggaunga.demo.story;

import java.util.List;
import java.util.Set;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Commitments;
import se.tryggaunga.cases.domain.DayAnswers;
import se.tryggaunga.cases.domain.DaySlot;
import se.tryggaunga.cases.domain.NewDayMap;

/**
 * Where safe adults are in the week and in the breaks from school, and what is done about a gap.
 */
final class Weeks {

    private static final Set<DaySlot> SAFE =
            slots("ordinary_06", "ordinary_08", "ordinary_12", "friday_08", "weekend_06");
    private static final Set<DaySlot> GAPS =
            slots(
                    "ordinary_15",
                    "friday_15",
                    "friday_18",
                    "friday_21",
                    "weekend_21",
                    "holiday_12",
                    "holiday_15",
                    "holiday_18");

    private final Course course;
    private final Stage stage;

    Weeks(Course course) {
        this.course = course;
        this.stage = course.stage;
    }

    /** The coordinator sits down with the young person; the school adds what it knows. */
    Weeks filledIn(int after) {
        var young = new DayAnswers(true, SAFE, GAPS, "");
        course.inCase(after, course.roles.coordinator(), view -> say(view, young));
        var school =
                new DayAnswers(
                        false, slots("ordinary_08", "ordinary_15"), slots("ordinary_12"), "");
        course.inCase(after + 1, course.roles.members().getFirst(), view -> say(view, school));
        return this;
    }

    /** Leisure promises to be there on Friday evenings. */
    Weeks fridays(int after, int due) {
        course.roles.members().stream()
                .filter(who -> course.cast.kindOf(course.cast.area(who)).equals("leisure"))
                .findFirst()
                .ifPresent(who -> course.inCase(after, who, view -> promise(view, who, due)));
        return this;
    }

    private void say(CaseView view, DayAnswers answers) {
        var area = course.hat().area();
        var fact = course.fact("cases.day_map", area, "plan");
        var words = course.words.pick("adults", course.cast.kindOf(area));
        var said =
                new DayAnswers(
                        answers.withYoung(), answers.adults(), answers.gaps(), fact.says(words));
        stage.days().say(view, new NewDayMap(area, 0, said, "", ""));
        var id = stage.days().of(view, area).orElseThrow().id();
        fact.written(id, 1, course.readers(area, "plan"), Set.of());
    }

    private void promise(CaseView view, String who, int due) {
        var seat = course.seatOf(who);
        var fact = course.fact("cases.commitment", seat.area(), "plan");
        var id =
                stage.commitments()
                        .promise(
                                view,
                                new Commitments.Promise(
                                        seat.id(),
                                        fact.says(course.words.pick("fridays")),
                                        course.due(due),
                                        null,
                                        slots("friday_18")));
        fact.written(id, 1, course.readers(seat.area(), "plan"), Set.of());
    }

    private static Set<DaySlot> slots(String... codes) {
        return DaySlot.of(List.of(codes));
    }
}
