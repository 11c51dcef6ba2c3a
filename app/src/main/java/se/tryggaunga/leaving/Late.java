package se.tryggaunga.leaving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something whose day has passed.
 *
 * @param name on whom it waits
 * @param number of the case; none before there is one
 * @param verb message key
 */
public record Late(String name, @Nullable String number, String verb, LocalDate due) {}
