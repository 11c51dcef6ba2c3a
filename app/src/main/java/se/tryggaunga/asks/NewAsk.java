package se.tryggaunga.asks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, and of whom.
 *
 * @param wantedOn when it is needed, if that is said
 */
public record NewAsk(String toArea, String what, @Nullable LocalDate wantedOn) {}
