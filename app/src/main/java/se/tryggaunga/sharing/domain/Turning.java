package se.tryggaunga.sharing.domain;

import java.time.LocalDate;

/**
 * A birthday on which other rules say whose yes is needed, while the yes can last. Sv: åldersgräns.
 *
 * @param holds whether the answers that there are still are enough from that day
 * @param asksGuardians whether guardians decide from that day
 */
public record Turning(LocalDate on, int age, boolean holds, boolean asksGuardians) {}
