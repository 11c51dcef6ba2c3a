package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.organisation.ConsentRule.Outcome;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.sharing.domain.Consent;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.sharing.domain.Family;
import se.tryggaunga.sharing.domain.Missing;
import se.tryggaunga.sharing.domain.RuleBook;
import se.tryggaunga.sharing.domain.Standing;
import se.tryggaunga.sharing.domain.Turning;
import se.tryggaunga.sharing.domain.Version;

/**
 * A consent with what it is weighed against, on a day.
 *
 * @param family none as long as nobody has written down whom it concerns
 */
public record Asked(Consent consent, @Nullable Family family, RuleBook rules, LocalDate day) {

    public Optional<Version> inForce() {
        return family == null ? Optional.empty() : consent.inForce(family, rules, day);
    }

    /** Of the version in force, else of the newest one. */
    public Standing standing() {
        return inForce().map(this::standing).orElseGet(() -> standing(consent.latest()));
    }

    public Standing standing(Version version) {
        if (consent.wholeWithdrawal().isPresent()) {
            return notYet(Outcome.NOT_VALID, Missing.Why.WITHDRAWN);
        }
        return family == null
                ? notYet(Outcome.WAIT, Missing.Why.YOUNG_UNKNOWN)
                : consent.standing(version, family, rules, day);
    }

    /** The next birthday that changes who decides about what is in force. */
    public @Nullable Turning turning() {
        return family == null
                ? null
                : inForce().map(it -> consent.turning(it, family, rules, day)).orElse(null);
    }

    /** How old the young person became the day after it last held; none if that was no birthday. */
    public OptionalInt endedByTurning() {
        var until = standing().until();
        if (family == null || until == null || standing().isValid()) {
            return OptionalInt.empty();
        }
        var next = until.plusDays(1);
        int age = YoungPerson.ageOf(family.birthDate(), next);
        boolean birthday = age > YoungPerson.ageOf(family.birthDate(), until);
        boolean own = until.isBefore(consent.latest().terms().until());
        return birthday && own ? OptionalInt.of(age) : OptionalInt.empty();
    }

    /** What may be read today because of it. */
    public Set<Coverage> covers() {
        return inForce().map(consent::covers).orElse(Set.of());
    }

    /** Whether a newer version waits for answers while this or none is in force. */
    public boolean waits() {
        return consent.wholeWithdrawal().isEmpty()
                && inForce().filter(version -> version.equals(consent.latest())).isEmpty();
    }

    private static Standing notYet(Outcome outcome, Missing.Why why) {
        return new Standing(outcome, List.of(new Missing(why, null)), null, false);
    }
}
