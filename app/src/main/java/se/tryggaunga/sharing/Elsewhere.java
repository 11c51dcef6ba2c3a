package se.tryggaunga.sharing;

import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.sharing.decision.Decision;
import se.tryggaunga.sharing.decision.FamilysYes;
import se.tryggaunga.sharing.decision.Finding;
import se.tryggaunga.sharing.decision.Party;
import se.tryggaunga.sharing.decision.Question;
import se.tryggaunga.shell.Text;

/**
 * What the rules say about letting an authority of another municipality know, where the family has
 * not said yes: a proposal, never a decision. Sv: till en annan kommun.
 */
@Service
@Transactional
public class Elsewhere {

    private static final String ANOTHER = "annan_kommun";

    private final RuleBooks books;
    private final Organisation organisation;
    private final Acting acting;
    private final JdbcClient jdbc;

    Elsewhere(RuleBooks books, Organisation organisation, Acting acting, JdbcClient jdbc) {
        this.books = books;
        this.organisation = organisation;
        this.acting = acting;
        this.jdbc = jdbc;
    }

    /**
     * The answer about facts of one kind, for the one who asks.
     *
     * @param possible whether anything of the kind can go when somebody has weighed it
     * @param decider code of who decides; empty where the one who asks does
     * @param mine whether the acting hat has that function today
     */
    public record Answer(
            boolean possible, String decider, String deciderName, boolean mine, String sentence) {}

    /** What the rules call such an authority when it lies in another municipality. */
    public String party(String areaKind, String legalForm) {
        var words = books.today().words();
        return words.area(areaKind, legalForm, books.day())
                .map(own -> ANOTHER + "_" + own.code())
                .filter(code -> words.find(code, books.day()).isPresent())
                .orElse(ANOTHER);
    }

    public String name(String party) {
        return books.today().words().party(party, books.day()).name().in(english());
    }

    /**
     * @param kind of information, as facts are sorted
     */
    public Answer about(String area, String toParty, String kind, int age) {
        var from = organisation.area(area);
        var own = books.today().words().area(from.kind(), from.legalForm(), books.day());
        if (own.isEmpty()) {
            return new Answer(false, "", "", false, "");
        }
        var usual = books.today().words().usual(kind).code();
        return answer(decision(own.get(), toParty, usual, age));
    }

    private Decision decision(Party from, String to, String kind, int age) {
        var none = books.today().words().factOf(FamilysYes.NONE);
        return books.today()
                .answer(
                        new Question(
                                books.day(),
                                from.code(),
                                to,
                                kind,
                                Map.of(Question.YOUNG, age),
                                Set.of(none)));
    }

    private Answer answer(Decision decision) {
        var words = books.today().words();
        var sentence = decision.sentence(english());
        if (decision.finding() == Finding.NOT_ALLOWED) {
            return new Answer(false, "", "", false, sentence);
        }
        var decider = decision.decider();
        var oneself = words.decidesOneself(decider);
        var name = words.word("decider", decider).in(english());
        return new Answer(true, decider, name, oneself || decides(decider), sentence);
    }

    private boolean decides(String decider) {
        return jdbc.sql(
                        """
                        select exists (select from sharing.decider d
                                        where d.decider = :decider and d.function_id = :function
                                          and access.my_day() >= d.from_day
                                          and (d.until_day is null or access.my_day() <= d.until_day))
                        """)
                .param("decider", decider)
                .param("function", acting.hat().function())
                .query(Boolean.class)
                .single();
    }

    private static boolean english() {
        return "en".equals(Text.locale().getLanguage());
    }
}
