package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.Set;
import se.tryggaunga.organisation.SetupNode;
import se.tryggaunga.organisation.SetupPart;
import se.tryggaunga.organisation.SetupTarget;

/**
 * The school year's breaks as the municipality has decided them. A calendar is replaced whole: a
 * break that has been moved must not stand twice.
 */
public final class SchoolBreaksSetup implements SetupPart {

    @Override
    public Set<String> keys() {
        return Set.of("school_breaks");
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public void apply(SetupNode file, SetupTarget target) {
        if (!file.has("school_breaks")) {
            return;
        }
        target.jdbc().sql("delete from cases.school_break").update();
        file.list("school_breaks").forEach(node -> schoolBreak(node, target));
    }

    private static void schoolBreak(SetupNode node, SetupTarget target) {
        node.only("sv", "en", "from", "until");
        var from = day(node, "from");
        var until = day(node, "until");
        if (until.isBefore(from)) {
            throw node.refuse("until", "is before from");
        }
        int written =
                target.jdbc()
                        .sql(
                                """
                                insert into cases.school_break (from_day, until_day, name_sv, name_en)
                                values (:from, :until, :sv, :en)
                                on conflict do nothing
                                """)
                        .param("from", from)
                        .param("until", until)
                        .param("sv", node.text("sv"))
                        .param("en", node.text("en"))
                        .update();
        if (written == 0) {
            throw node.refuse("from", "is the first day of another break already");
        }
    }

    private static LocalDate day(SetupNode node, String key) {
        var day = node.dateOrNull(key);
        if (day == null) {
            throw node.refuse(key, "is missing");
        }
        return day;
    }
}
