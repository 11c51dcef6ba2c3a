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
import se.tryggaunga.sharing.decision.Kind;
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
        return party(area).stream()
                .flatMap(from -> notFor(area).stream().map(kind -> sentence(from, kind)))
                .toList();
    }

    /**
     * Kinds that an area can say a text is of, only to be told that it has no place here: codes,
     * and names for the reader.
     */
    public Map<String, String> neverKinds(String area) {
        var names = new LinkedHashMap<String, String>();
        notFor(area).forEach(kind -> names.put(kind.code(), kind.name().in(english())));
        return names;
    }

    private List<Kind> notFor(String area) {
        return party(area).stream()
                .flatMap(party ->
                        books.today().words().kinds().stream()
                                .filter(kind -> kind.isNeverWrittenBy(party)))
                .toList();
    }

    /**
     * Why such a text is not taken, whoever writes it: it is said to be of a kind that is never
     * given here, by the writer's choice or in its own words. Nothing where it may be.
     */
    public Optional<String> refused(String area, String chosen, String text) {
        var words = books.today().words();
        var kind =
                notFor(area).stream()
                        .filter(each -> each.code().equals(chosen))
                        .findFirst()
                        .or(() -> words.declaredIn(text));
        return kind.flatMap(each -> party(area).map(from -> sentence(from, each)));
    }

    private String sentence(Party from, Kind kind) {
        return books.today()
                .answer(
                        new Question(
                                books.day(),
                                from.code(),
                                other(from),
                                kind.code(),
                                Map.of(),
                                Set.of()))
                .sentence(english());
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
