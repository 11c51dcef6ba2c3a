package se.tryggaunga.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from and to, both included; no end means until further notice. */
public record DateSpan(LocalDate from, @Nullable LocalDate until) {

    public DateSpan {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A span ends before it begins: " + from + " " + until);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
