package se.tryggaunga.shell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One who can read the page, why, and until when. Sv: läsare. */
public record Reader(
        String name,
        String role,
        String party,
        String ground,
        @Nullable LocalDate until,
        boolean you) {}
