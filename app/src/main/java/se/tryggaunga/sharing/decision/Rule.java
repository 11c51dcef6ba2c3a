package se.tryggaunga.sharing.decision;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shared.Coded;

/**
 * One row of the table: when it fits, what it does, and what it says. Sv: regel.
 *
 * @param touches the grounds that a stop or a caution reaches, by rule or by effect
 * @param inForce false for a bill that nobody has confirmed: it waits for an approved change
 * @param anyway whether it is said also to someone who asks about another receiver
 * @param row as written, for whoever reads or changes it
 */
public record Rule(
        String id,
        Effect effect,
        Fit fit,
        Set<String> touches,
        Words words,
        boolean inForce,
        boolean anyway,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Row row) {

    /** What is shown of it. */
    public record Words(
            String ground,
            String section,
            Named sentence,
            String decider,
            Set<String> documents,
            Set<String> next) {}

    public static Rule of(Row row) {
        return new Rule(
                row.text("id"),
                Coded.of(Effect.class, row.text("effect")),
                Fit.of(row),
                row.codes("touches"),
                words(row),
                row.isAnyOf("status", "in_force"),
                row.isAnyOf("anyway", "yes"),
                row.day("valid_from"),
                row.day("valid_to"),
                row);
    }

    private static Words words(Row row) {
        return new Words(
                row.text("legal_ground"),
                row.text("section"),
                row.named("sentence"),
                row.text("decided_by"),
                row.codes("must_document"),
                row.codes("next_step"));
    }

    boolean isOn(LocalDate day) {
        return inForce
                && (from == null || !day.isBefore(from))
                && (until == null || !day.isAfter(until));
    }

    boolean touches(Rule ground) {
        return touches.contains(ground.id) || touches.contains(ground.effect.code());
    }

    /** An unknown age is taken as a child's, but nothing is allowed on it. */
    boolean fits(Situation situation) {
        return fit.holds(situation, effect != Effect.ALLOW);
    }
}
