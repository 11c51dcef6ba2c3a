package se.tryggaunga.oversight;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A month's sample of one controller. Sv: urval.
 *
 * @param accesses of that month, among which it was drawn
 */
public record Draw(
        UUID id, String party, LocalDate month, LocalDate drawnOn, int accesses, Count count) {

    /** How many of the sample stand where. */
    public record Count(int all, int fresh, int asked, int answered, int approved, int deviations) {

        public int decided() {
            return approved + deviations;
        }

        /** Wait on a reviewer. */
        public int open() {
            return fresh + answered;
        }
    }
}
