package se.tryggaunga.sharing.handover;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import se.tryggaunga.organisation.SetupNode;
import se.tryggaunga.organisation.SetupPart;
import se.tryggaunga.organisation.SetupTarget;
import se.tryggaunga.sharing.RuleBooks;

/**
 * Which functions decide where a rule about telling names somebody who decides ("rektor"). Dated,
 * because a delegation is.
 */
public final class DecidersSetup implements SetupPart {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z_]*");

    @Override
    public Set<String> keys() {
        return Set.of("deciders");
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public void apply(SetupNode file, SetupTarget target) {
        var from = file.date("from", LocalDate.of(2020, 1, 1));
        file.list("deciders").forEach(node -> decider(node, from, target));
    }

    private static void decider(SetupNode node, LocalDate from, SetupTarget target) {
        node.only("decider", "function", "from", "until");
        var decider = node.word("decider", CODE);
        if (!RuleBooks.decider(decider)) {
            throw node.refuse("decider", "is a word that no rule knows");
        }
        target.jdbc()
                .sql(
                        """
                        insert into sharing.decider (decider, function_id, from_day, until_day)
                        values (:decider, :function, :from, cast(:until as date))
                        on conflict (decider, function_id, from_day) do update set until_day = excluded.until_day
                        """)
                .param("decider", decider)
                .param("function", target.known(node, "function", "organisation.function"))
                .param("from", node.date("from", from))
                .param("until", node.dateOrNull("until"))
                .update();
    }
}
