package se.tryggaunga.cases.factors;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One factor as one party sees it. Sv: risk- eller skyddsfaktor.
 *
 * @param label what it is called, of the catalogue or in own words
 * @param over that it is so no longer
 * @param spokenBy who said it, when it was written for somebody who does not sign in
 * @param confirmed how and when they confirmed it
 */
public record Factor(
        UUID id,
        int version,
        String area,
        String kind,
        String label,
        Seen seen,
        boolean over,
        String spokenBy,
        String confirmed,
        UUID writtenBy,
        Instant writtenAt,
        List<UUID> releasedTo) {

    public Factor {
        releasedTo = List.copyOf(releasedTo);
    }

    /** Where the page shows it. */
    public String anchor() {
        return "faktor-" + id;
    }

    /** As it was chosen of the catalogue. */
    public FactorChoice choice() {
        return new FactorChoice(seen.code(), seen.arena(), seen.protects(), seen.words(), label);
    }

    Factor saying(Seen other) {
        return new Factor(
                id,
                version,
                area,
                kind,
                other.ownWords() ? other.words() : label,
                other,
                over,
                spokenBy,
                confirmed,
                writtenBy,
                writtenAt,
                releasedTo);
    }

    boolean says(NewFactor other) {
        return seen.equals(other.seen())
                && over == other.over()
                && spokenBy.equals(other.spokenBy())
                && confirmed.equals(other.confirmed());
    }
}
