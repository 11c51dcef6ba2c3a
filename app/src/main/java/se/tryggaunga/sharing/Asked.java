package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.organisation.ConsentRule.Outcome;
import se.tryggaunga.sharing.domain.Consent;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.sharing.domain.Family;
import se.tryggaunga.sharing.domain.Missing;
import se.tryggaunga.sharing.domain.RuleBook;
import se.tryggaunga.sharing.domain.Standing;
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
