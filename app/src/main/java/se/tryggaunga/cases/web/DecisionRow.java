package se.tryggaunga.cases.web;

import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.domain.AgendaItem;

/**
 * A point of the minutes, as a page shows it.
 *
 * @param place what addresses call its decision, for one who may hand it over or add to it
 */
public record DecisionRow(AgendaItem item, Beside beside, @Nullable String place) {}
