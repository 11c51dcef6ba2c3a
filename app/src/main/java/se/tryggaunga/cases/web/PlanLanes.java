package se.tryggaunga.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.domain.TimeAxis;

/**
 * Who does what when: a lane for each party, in the order of the seats and never of the delays. Sv:
 * tidslinje.
 *
 * @param axis nothing where nothing has been promised
 */
public record PlanLanes(@Nullable TimeAxis axis, LocalDate today, Map<String, List<Bar>> parties) {

    /**
     * A promise from the day it was agreed to the day it is due, or on which it was over.
     *
     * @param words from and to, and how it stands, for those who do not see the bar
     * @param standing code, for the colour
     */
    public record Bar(
            String what, String who, String words, String standing, LocalDate from, LocalDate to) {}
}
