package se.tryggaunga.namefree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.namefree.NameList.Weight;

/**
 * Names of persons, by one rule in three steps. A name that no other word looks like counts
 * everywhere. A rarer one counts with a capital letter. One that is also an ordinary word (Stig,
 * My, Maj) counts with a capital letter only where Swedish would not write one anyway, or where the
 * words beside it speak of a person. What stands beside a name with a capital letter belongs to it.
 */
final class Names {

    private final List<Word> words;
    private final boolean[] known;

    private Names(List<Word> words, boolean[] known) {
        this.words = words;
        this.known = known;
    }

    static List<Trace> in(String text, PublicNames names) {
        return new Names(Word.in(text), names.within(text)).traces();
    }

    private List<Trace> traces() {
        var found = new ArrayList<Trace>();
        for (int i = 0; i < words.size(); i++) {
            if (isName(i)) {
                int last = lastOf(i);
                found.add(new Trace(TraceKind.NAME, words.get(i).begin(), words.get(last).end()));
                i = last;
            }
        }
        return found;
    }

    private boolean isName(int i) {
        var word = words.get(i);
        if (known[word.begin()]) {
            return false;
        }
        var weight = weight(word);
        if (weight == null) {
            return unlisted(i);
        }
        return switch (weight) {
            case ALWAYS -> true;
            case CAPITAL -> word.capital() && !(word.allCapitals() && word.text().length() < 4);
            case WORD -> word.capital() && !word.allCapitals() && speaksOfAPerson(i);
        };
    }

    private static @Nullable Weight weight(Word word) {
        var thing = word.thing();
        var weight = NameList.weigh(word.firstPart());
        if (thing == null || weight == null) {
            return thing == null ? weight : NameList.weigh(word.text());
        }
        return thing && weight == Weight.WORD ? null : weight;
    }

    /**
     * A word that we do not know as a name, used as one: "heter Tewodros", "mamma Qwani", "att
     * Jiayi tvingas". An abbreviation is none.
     */
    private boolean unlisted(int i) {
        var word = words.get(i);
        boolean odd = word.capital() && !word.starts() && !word.allCapitals() && word.joined();
        boolean mayBe = odd && word.text().length() > 2 && !Beside.namesNoPerson(word);
        return mayBe && (introduced(i) || acts(i) && !placed(i));
    }

    private boolean speaksOfAPerson(int i) {
        boolean odd = !words.get(i).starts() && !placed(i);
        return odd || introduced(i) || acts(i) || besideAName(i);
    }

    private boolean introduced(int i) {
        return i > 0 && !words.get(i).starts() && Beside.introduces(words.get(i - 1));
    }

    private boolean acts(int i) {
        return follows(i, 1) && words.get(i + 1).joined() && Beside.actsAsPerson(words.get(i + 1));
    }

    /** "Will Anderson", "Viola och Saga". */
    private boolean besideAName(int i) {
        if (!follows(i, 1)) {
            return false;
        }
        var next = words.get(i + 1);
        return belongs(next) || Beside.links(next) && follows(i, 2) && capitalName(i + 2);
    }

    private boolean placed(int i) {
        return i > 0 && Beside.placesOrTimes(words.get(i - 1));
    }

    /** Whether there is a word so much later in the same sentence. */
    private boolean follows(int i, int later) {
        return i + later < words.size() && !words.get(i + later).starts();
    }

    private boolean capitalName(int i) {
        var word = words.get(i);
        return word.capital() && weight(word) != null;
    }

    /** "Emil Karlsson", "Lena Holmgren": whatever has a capital letter right after a name. */
    private int lastOf(int first) {
        int last = first;
        while (last + 1 < words.size() && belongs(words.get(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean belongs(Word next) {
        return next.capital()
                && next.text().length() > 1
                && next.joined()
                && !next.starts()
                && !known[next.begin()];
    }
}
