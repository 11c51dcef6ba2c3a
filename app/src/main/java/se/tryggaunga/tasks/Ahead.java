package se.tryggaunga.tasks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lies ahead though nobody waits for it: the next meeting. Modules that have such things fill
 * this slot.
 */
public interface Ahead {

    Optional<Upcoming> next();

    record Upcoming(LocalDate day, @Nullable LocalTime time, String reference, String path) {}
}
