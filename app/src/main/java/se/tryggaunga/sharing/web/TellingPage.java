package se.tryggaunga.sharing.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.sharing.RuleBooks;
import se.tryggaunga.sharing.decision.AgeBand;
import se.tryggaunga.sharing.decision.FactWord;
import se.tryggaunga.sharing.decision.Party;
import se.tryggaunga.sharing.decision.Question;
import se.tryggaunga.sharing.decision.Vocabulary;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** What the page offers to choose among, in the reader's language. */
@Component
class TellingPage {

    private final RuleBooks books;
    private final Organisation organisation;
    private final Acting acting;

    TellingPage(RuleBooks books, Organisation organisation, Acting acting) {
        this.books = books;
        this.organisation = organisation;
        this.acting = acting;
    }

    /** The party of the hat that is worn; empty when no rule is about it. */
    String mine() {
        return acting.wornHat()
                .map(hat -> organisation.area(hat.area()))
                .flatMap(area -> words().area(area.kind(), area.legalForm(), books.day()))
                .map(Party::code)
                .orElse("");
    }

    /** Those that are often asked about, and one's own. */
    List<Option> parties() {
        var mine = mine();
        return words().parties(books.day()).stream()
                .filter(party -> party.place() != null || party.code().equals(mine))
                .map(party -> Option.of(party.code(), upper(party.name().in(english()))))
                .toList();
    }

    List<Option> receivers(String from) {
        return parties().stream().filter(option -> !option.value().equals(from)).toList();
    }

    List<Option> kinds() {
        return words().kinds().stream()
                .filter(kind -> kind.place() != null)
                .map(kind -> Option.of(kind.code(), kind.name().in(english())))
                .toList();
    }

    List<Option> ages() {
        var ages = new ArrayList<Option>();
        books.bands().forEach(band -> ages.add(Option.of(String.valueOf(band.from()), age(band))));
        ages.add(Option.of("unknown", Text.text("sharing.tell.age.unknown")));
        return ages;
    }

    /** Circumstances that could change the answer, the most telling first; none said twice. */
    List<FactWord> worthSaying(Question question) {
        var before = question.facts();
        return books.today().worthAsking(question).stream()
                .filter(fact -> !before.contains(fact))
                .map(words()::fact)
                .filter(fact -> fact.place() != null)
                .sorted(Comparator.comparing(fact -> Objects.requireNonNull(fact.place())))
                .toList();
    }

    List<FactWord> said(Set<String> facts) {
        return facts.stream().sorted().map(words()::fact).toList();
    }

    String word(String group, String code) {
        return words().word(group, code).in(english());
    }

    boolean english() {
        return Text.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    static String age(AgeBand band) {
        var to = band.to();
        if (to == null) {
            return Text.text("sharing.tell.age.from", band.from());
        }
        if (band.from() == 0) {
            return Text.text("sharing.tell.age.under", to + 1);
        }
        return to == band.from()
                ? Text.text("sharing.tell.age.one", to)
                : Text.text("sharing.tell.age.between", band.from(), to);
    }

    private Vocabulary words() {
        return books.today().words();
    }

    private static String upper(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
