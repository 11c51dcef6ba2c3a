package se.tryggaunga.cases.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.workinggroup.Candidate;
import se.tryggaunga.cases.workinggroup.WorkingGroup;
import se.tryggaunga.shell.Form;

/** Which cases the working group takes up, and when it begins. */
record WorkingGroupForm(Form form) {

    private static final int LONGEST_PLACE = 300;
    private static final int LONGEST = 120;
    private static final String EACH = "15";

    /** All are ticked beforehand: it is easier to leave one out than to find it. */
    static WorkingGroupForm of(List<Candidate> cases) {
        var all = cases.stream().map(Candidate::number).toArray(String[]::new);
        return new WorkingGroupForm(
                Form.empty().with("vilka", all).with("minuter", EACH).with("tid", "13.00"));
    }

    private static boolean pastMidnight(LocalTime from, OptionalInt minutes, List<String> chosen) {
        long needed = (long) minutes.getAsInt() * chosen.size();
        return from.until(LocalTime.MAX, ChronoUnit.MINUTES) + 1 < needed;
    }

    /** Nothing where something has to be put right; the form says what. */
    WorkingGroup.@Nullable Plan read(LocalDate today) {
        form.require("dag", "plans.error.day");
        var day = form.date("dag", today);
        if (day != null && day.isBefore(today)) {
            form.reject("dag", "shell.err.date.past");
        }
        form.require("tid", "plans.error.time");
        var from = MeetingsController.clock(form.value("tid"));
        if (from == null) {
            form.reject("tid", "plans.error.time");
        }
        var minutes = form.number("minuter", 1, LONGEST, "plans.group.err.minutes");
        form.max("plats", LONGEST_PLACE);
        var chosen = form.values("vilka").stream().distinct().toList();
        if (chosen.isEmpty()) {
            form.reject("vilka", "plans.group.err.none");
        }
        if (from != null && minutes.isPresent() && pastMidnight(from, minutes, chosen)) {
            form.reject("minuter", "plans.group.err.late");
        }
        return form.ok()
                ? new WorkingGroup.Plan(
                        Objects.requireNonNull(day),
                        Objects.requireNonNull(from),
                        minutes.orElseThrow(),
                        form.value("plats"),
                        chosen)
                : null;
    }
}
