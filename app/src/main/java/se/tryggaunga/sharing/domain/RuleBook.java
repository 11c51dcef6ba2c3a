package se.tryggaunga.sharing.domain;

import java.time.LocalDate;
import java.util.List;
import se.tryggaunga.organisation.ConsentRule;

/** A programme's table of whose yes is needed, as it stands on a day. */
@FunctionalInterface
public interface RuleBook {

    List<ConsentRule> on(LocalDate day);
}
