package se.tryggaunga.access;

import java.util.Map;
import java.util.UUID;

/**
 * How much waits under the person's other hats: numbers, never content. Filled by {@code tasks}.
 */
public interface Waiting {

    /** By assignment; those where nothing waits may be left out. */
    Map<UUID, Long> byAssignment();
}
