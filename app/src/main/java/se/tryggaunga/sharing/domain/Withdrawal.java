package se.tryggaunga.sharing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A yes that was taken back. Reaches the version that was newest then and all before it. Sv:
 * återkallelse.
 *
 * @param parts what it took back; everything when whole
 */
public record Withdrawal(
        int version,
        String saidBy,
        boolean whole,
        Set<Coverage> parts,
        LocalDate saidOn,
        String registeredBy,
        Instant registeredAt) {

    public Withdrawal {
        parts = Set.copyOf(parts);
    }
}
