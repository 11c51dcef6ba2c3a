package se.tryggaunga.cases.rescheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shell.Form;

/** Which promises, and where to. */
record ReschedulingForm(Form form) {

    static final String CHOSEN = "vilka";
    static final String ON = "antal";
    static final String DAY = "dag";
    static final String HOW = "hur";

    private static final String EACH_ON = "fram";
    private static final String ONE_DAY = "samma";
    private static final int LONGEST = 366;

    /** Ticked beforehand: what the reader has promised. */
    static ReschedulingForm of(List<Movable> open) {
        var mine =
                open.stream()
                        .filter(Movable::mine)
                        .map(each -> each.asVersion().toString())
                        .toArray(String[]::new);
        return new ReschedulingForm(
                Form.empty().with(CHOSEN, mine).with(HOW, EACH_ON).with(ON, "7"));
    }

    static List<String> ways() {
        return List.of(EACH_ON, ONE_DAY);
    }

    List<Version> chosen() {
        return form.values(CHOSEN).stream()
                .map(Version::read)
                .flatMap(java.util.Optional::stream)
                .limit(Rescheduling.MOST)
                .toList();
    }

    /** Nothing where something has to be put right; the form says what. */
    @Nullable NewDay read(LocalDate today) {
        if (chosen().isEmpty()) {
            form.reject(CHOSEN, "plans.move.err.none");
        }
        var how = form.oneOf(HOW, ways(), "plans.move.err.how");
        var to = how.equals(ONE_DAY) ? sameDay(today) : daysOn();
        return form.ok() ? Objects.requireNonNull(to) : null;
    }

    private @Nullable NewDay sameDay(LocalDate today) {
        form.require(DAY, "plans.error.date");
        var day = form.date(DAY, today);
        if (day != null && day.isBefore(today)) {
            form.reject(DAY, "shell.err.date.past");
        }
        return day == null ? null : NewDay.all(day);
    }

    private @Nullable NewDay daysOn() {
        var days = form.number(ON, 1, LONGEST, "plans.move.err.days");
        return days.isPresent() ? NewDay.on(days.getAsInt()) : null;
    }
}
