package se.tryggaunga.leaving;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to go from whom to whom. Sv: överlämning.
 *
 * @param backOn first day back of one who is away; none: for good
 * @param numbers of the cases that go; none: all that the leaver holds
 */
public record Handover(
        UUID leaver, UUID successor, @Nullable LocalDate backOn, List<String> numbers) {

    public Handover {
        numbers = List.copyOf(numbers);
    }

    /** Everything, for good. */
    public static Handover ofAll(UUID leaver, UUID successor) {
        return new Handover(leaver, successor, null, List.of());
    }
}
