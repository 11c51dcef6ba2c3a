package se.tryggaunga.tasks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shell.Text;

/** When something is due, in words: lateness is never a colour only. */
public final class Due {

    private Due() {}

    public static @Nullable String words(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return null;
        }
        if (due.isBefore(today)) {
            return Text.count("tasks.late", ChronoUnit.DAYS.between(due, today));
        }
        return due.equals(today)
                ? Text.text("tasks.due-today")
                : Text.text("tasks.due", Text.day(due));
    }
}
