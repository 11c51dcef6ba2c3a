package se.tryggaunga.sharing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.people.People;
import se.tryggaunga.people.Young;
import se.tryggaunga.sharing.decision.Decision;
import se.tryggaunga.sharing.decision.Party;
import se.tryggaunga.sharing.decision.Question;
import se.tryggaunga.shell.Text;

/**
 * What the rules about telling say of a release in a case, so that the one who shares reads the
 * same sentence as whoever asks. It stops nothing by itself: a release reaches only those whom the
 * yes covers.
 */
@Service
@Transactional
public class ReleaseRules {

    private final RuleBooks books;
    private final KnownCircumstances known;
    private final People people;
    private final Organisation organisation;

    ReleaseRules(
            RuleBooks books, KnownCircumstances known, People people, Organisation organisation) {
        this.books = books;
        this.known = known;
        this.people = people;
        this.organisation = organisation;
    }

    /** A sentence for each answer, with all receivers who get it; mostly one. */
    public List<String> sentences(
            UUID scope, String fromArea, Collection<String> toAreas, String kind) {
        var young = people.young(scope);
        var from = party(fromArea);
        if (young.isEmpty() || from.isEmpty()) {
            return List.of();
        }
        var byRule = new LinkedHashMap<String, Answers>();
        for (var area : toAreas) {
            party(area)
                    .ifPresent(to -> {
                        var decision = answer(scope, from.get(), to, area, kind, young.get());
                        byRule.computeIfAbsent(decision.because().id(), _ -> new Answers(decision))
                                .names
                                .add(to.name().in(english()));
                    });
        }
        return byRule.values().stream().map(Answers::sentence).toList();
    }

    /** What an area is never to write here, in the rules' own words; mostly nothing. */
    public List<String> never(String area) {
        var words = books.today().words();
        var from = party(area);
        return from.stream()
                .flatMap(party ->
                        words.kinds().stream().filter(kind -> kind.isNeverWrittenBy(party)))
                .map(kind ->
                        new Question(
                                books.day(),
                                from.get().code(),
                                other(from.get()),
                                kind.code(),
                                Map.of(),
                                Set.of()))
                .map(question -> books.today().answer(question).sentence(english()))
                .toList();
    }

    private String other(Party from) {
        return books.today().words().parties(books.day()).stream()
                .map(Party::code)
                .filter(code -> !code.equals(from.code()))
                .findFirst()
                .orElseThrow();
    }

    private Decision answer(
            UUID scope, Party from, Party to, String toArea, String kind, Young young) {
        return books.today()
                .answer(
                        new Question(
                                books.day(),
                                from.code(),
                                to.code(),
                                books.today().words().usual(kind).code(),
                                Map.of(Question.YOUNG, young.person().age(books.day())),
                                known.about(scope, toArea, kind, young)));
    }

    private Optional<Party> party(String id) {
        var area = organisation.area(id);
        return books.today().words().area(area.kind(), area.legalForm(), books.day());
    }

    private static boolean english() {
        return Text.locale().getLanguage().equals("en");
    }

    /** One answer, and who gets it. */
    private record Answers(Decision decision, Set<String> names) {

        Answers(Decision decision) {
            this(decision, new TreeSet<>());
        }

        String sentence() {
            var all = List.copyOf(names);
            var last = all.getLast();
            var first = String.join(", ", all.subList(0, all.size() - 1));
            return decision.sentence(
                    first.isEmpty() ? last : Text.text("sharing.and", first, last), english());
        }
    }
}
