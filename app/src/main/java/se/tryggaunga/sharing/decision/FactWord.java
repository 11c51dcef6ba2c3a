package se.tryggaunga.sharing.decision;

import org.jspecify.annotations.Nullable;

/**
 * A circumstance that a rule may ask for. Sv: omständighet.
 *
 * @param negated what its opposite is called; empty when the opposite says nothing
 * @param consent how the family's consent stands, when that is what it tells
 * @param protection how the population register protects the young person, when it tells that
 */
public record FactWord(
        String code,
        String negated,
        String consent,
        String protection,
        @Nullable Integer place,
        Named name) {

    static FactWord of(Row row) {
        return new FactWord(
                row.text("code"),
                row.text("negated"),
                row.text("consent"),
                row.text("protection"),
                row.number("page"),
                new Named(row.text("sv"), row.text("en")));
    }
}
