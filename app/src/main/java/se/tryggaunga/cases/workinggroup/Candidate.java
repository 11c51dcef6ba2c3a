package se.tryggaunga.cases.workinggroup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case that the working group can take up.
 *
 * @param lastOn when it did so last
 */
public record Candidate(String number, LocalDate openedOn, @Nullable LocalDate lastOn) {}
