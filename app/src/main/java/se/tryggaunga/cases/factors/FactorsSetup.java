package se.tryggaunga.cases.factors;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import se.tryggaunga.organisation.SetupNode;
import se.tryggaunga.organisation.SetupPart;
import se.tryggaunga.organisation.SetupTarget;
import se.tryggaunga.shared.Coded;

/**
 * The municipality's changes to the catalogue of factors: one that is added, worded otherwise or no
 * longer offered from a day on. What was chosen before keeps its words.
 */
public final class FactorsSetup implements SetupPart {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{1,40}");

    @Override
    public Set<String> keys() {
        return Set.of("factors");
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public void apply(SetupNode file, SetupTarget target) {
        var from = file.date("from", LocalDate.of(2020, 1, 1));
        file.list("factors").forEach(node -> factor(node, from, target));
    }

    private static void factor(SetupNode node, LocalDate from, SetupTarget target) {
        var code = node.word("code", CODE);
        if (node.has("ends")) {
            node.only("code", "ends");
            end(node, code, node.date("ends", from), target);
            return;
        }
        node.only("code", "arena", "protects", "sv", "en", "from");
        var begins = node.date("from", from);
        close(code, begins, target);
        target.jdbc()
                .sql(
                        """
                        insert into cases.factor_choice
                               (code, from_day, arena, protects, position, text_sv, text_en)
                        values (:code, :from, :arena, :protects,
                                (select coalesce(max(position), 0) + 1 from cases.factor_choice), :sv, :en)
                        on conflict (code, from_day) do update
                           set arena = excluded.arena, protects = excluded.protects,
                               text_sv = excluded.text_sv, text_en = excluded.text_en
                        """)
                .param("code", code)
                .param("from", begins)
                .param("arena", node.oneOf("arena", Set.copyOf(Coded.codes(Arena.class))))
                .param("protects", node.flag("protects", false))
                .param("sv", node.text("sv"))
                .param("en", node.text("en"))
                .update();
    }

    private static void end(SetupNode node, String code, LocalDate day, SetupTarget target) {
        close(code, day, target);
        if (!began(code, day, target)) {
            throw node.refuse("code", "is no factor that was offered before that day");
        }
    }

    /** Also where it has ended already: a set-up is applied again and again. */
    private static boolean began(String code, LocalDate day, SetupTarget target) {
        return target.jdbc()
                .sql(
                        """
                        select exists (select from cases.factor_choice where code = :code and from_day < :day)
                        """)
                .param("code", code)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** The one that is offered on the day is offered until the day before. */
    private static void close(String code, LocalDate day, SetupTarget target) {
        target.jdbc()
                .sql(
                        """
                        update cases.factor_choice set until_day = cast(:day as date) - 1
                         where code = :code and from_day < :day and coalesce(until_day, 'infinity') >= :day
                        """)
                .param("code", code)
                .param("day", day)
                .update();
    }
}
