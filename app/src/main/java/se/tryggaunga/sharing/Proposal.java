package se.tryggaunga.sharing;

import java.time.LocalDate;
import java.util.Set;
import se.tryggaunga.sharing.domain.Coverage;

/** What the family is to be asked about next. */
public record Proposal(
        Set<Coverage> covers,
        String purpose,
        LocalDate until,
        String language,
        String interpreter,
        String explained) {

    public Proposal {
        covers = Set.copyOf(covers);
    }
}
