package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.organisation.ConsentRule.Outcome;
import se.tryggaunga.sharing.decision.FamilysYes;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.sharing.domain.Missing;
import se.tryggaunga.sharing.domain.Standing;
import se.tryggaunga.sharing.store.ConsentStore;

/**
 * Answers for every other module: is there a consent in this scope today, what does it cover, until
 * when? Reading it is not logged here: the page that shows it logs itself.
 */
@Service
@Transactional
public class Consents {

    private final Askings askings;
    private final Proposals proposals;
    private final ConsentStore store;

    Consents(Askings askings, Proposals proposals, ConsentStore store) {
        this.askings = askings;
        this.store = store;
        this.proposals = proposals;
    }

    /**
     * Begins to ask a family: an empty matrix with the programme's purpose and the usual end.
     *
     * @return what grants on this consent refer to
     */
    public UUID draft(UUID scope, String programme) {
        return proposals.begin(scope, programme);
    }

    public ConsentState state(UUID scope) {
        var standing =
                askings.find(scope)
                        .map(Asked::standing)
                        .orElseGet(() -> nothing(Missing.Why.NOTHING_ASKED));
        return new ConsentState(
                standing.outcome(),
                askings.words(scope).missing(standing),
                standing.until(),
                standing.restsOnGuardians());
    }

    /**
     * What a birthday changes, or has changed, about whose yes is needed, in whole sentences;
     * mostly nothing. One short question where the yes is valid and no such birthday comes.
     */
    public List<String> ofAge(UUID scope, boolean valid) {
        if (valid && !store.turns(scope)) {
            return List.of();
        }
        var words = askings.words(scope);
        return askings.find(scope)
                .filter(asked -> asked.consent().wholeWithdrawal().isEmpty())
                .map(words::turning)
                .orElse(List.of());
    }

    /** By receiving area the kinds of information it may read today. */
    public Map<String, Set<String>> coverage(UUID scope) {
        return Coverage.byArea(askings.find(scope).map(Asked::covers).orElse(Set.of()));
    }

    /**
     * How the family's yes stands today towards one area and kind, as the rules about telling ask.
     */
    public FamilysYes towards(UUID scope, String area, String kind) {
        var asked = askings.find(scope);
        if (asked.isEmpty()) {
            return FamilysYes.NONE;
        }
        if (asked.get().consent().wholeWithdrawal().isPresent()) {
            return FamilysYes.WITHDRAWN;
        }
        if (!asked.get().standing().isValid()) {
            return FamilysYes.of(asked.get().standing());
        }
        var kinds = Coverage.byArea(asked.get().covers()).get(area);
        if (kinds == null) {
            return FamilysYes.OTHER_RECEIVER;
        }
        return kinds.contains(kind) ? FamilysYes.VALID : FamilysYes.OTHER_KIND;
    }

    /** Last day of what is in force today. */
    public Optional<LocalDate> until(UUID scope) {
        return askings.find(scope)
                .map(Asked::standing)
                .filter(Standing::isValid)
                .map(standing -> standing.until());
    }

    /**
     * What a ground refers to; the same for all versions of one consent.
     *
     * @throws NoConsent if nobody has been asked
     */
    public UUID reference(UUID scope) {
        return askings.find(scope).map(asked -> asked.consent().id()).orElseThrow(NoConsent::new);
    }

    private static Standing nothing(Missing.Why why) {
        return new Standing(Outcome.WAIT, List.of(new Missing(why, null)), null, false);
    }
}
