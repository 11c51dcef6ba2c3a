package se.tryggaunga.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.tryggaunga.organisation.SetupNode;
import se.tryggaunga.organisation.SetupPart;
import se.tryggaunga.organisation.SetupTarget;

/** Who is of the group that meets protected identities: assignments, dated. */
public final class EntrustedSetup implements SetupPart {

    @Override
    public Set<String> keys() {
        return Set.of("entrusted");
    }

    /** After the staff. */
    @Override
    public int order() {
        return 20;
    }

    @Override
    public void apply(SetupNode file, SetupTarget target) {
        var from = file.date("from", LocalDate.of(2020, 1, 1));
        file.list("entrusted").forEach(node -> entrusted(node, from, target));
    }

    private static void entrusted(SetupNode node, LocalDate from, SetupTarget target) {
        node.only("person", "assignment", "from", "until");
        var id = target.id("assignment", node.text("person") + "/" + node.text("assignment"));
        if (!known(id, target)) {
            throw node.refuse("assignment", "is nobody's");
        }
        target.jdbc()
                .sql(
                        """
                        insert into access.entrusted (assignment_id, from_day, until_day)
                        values (:id, :from, cast(:until as date))
                        on conflict (assignment_id, from_day) do update set until_day = excluded.until_day
                        """)
                .param("id", id)
                .param("from", node.date("from", from))
                .param("until", node.dateOrNull("until"))
                .update();
    }

    private static boolean known(UUID id, SetupTarget target) {
        return target.jdbc()
                .sql("select exists (select from access.assignment where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
