package se.tryggaunga.sharing.decision;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The answer to one question: a proposal or a stop, never a decision. Sv: svaret.
 *
 * @param grounds those that reach this very receiver, the strongest first
 * @param because the rule that the answer rests on, or that says why not
 * @param elsewhere what must be told to somebody else whatever becomes of this
 */
public record Decision(
        Party from,
        Party to,
        Finding finding,
        List<Ground> grounds,
        Rule because,
        List<Owed> elsewhere) {

    public Decision {
        grounds = List.copyOf(grounds);
        elsewhere = List.copyOf(elsewhere);
    }

    /** One sentence in plain words, with the section last. */
    public String sentence(boolean english) {
        return sentence(because, to.name().in(english), english);
    }

    /** The same for several receivers who get the same answer. */
    public String sentence(String receivers, boolean english) {
        return sentence(because, receivers, english);
    }

    public String sentence(Owed owed, boolean english) {
        return sentence(owed.rule(), owed.to().name().in(english), english);
    }

    private String sentence(Rule rule, String receiver, boolean english) {
        var words =
                rule.words()
                        .sentence()
                        .in(english)
                        .replace("{to}", receiver)
                        .replace("{from}", from.name().in(english));
        var upper = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        var section = rule.words().section();
        return section.isEmpty() ? upper : upper.replaceFirst("\\.$", "") + " (" + section + ").";
    }

    /** Who decides: the rule's own person, or the one who decides at the sender. */
    public String decider() {
        return because.words().decider().equals("avsandaren")
                ? from.decider()
                : because.words().decider();
    }

    /** What is to be written down, for the ground and for what made it something to weigh. */
    public Set<String> documents() {
        var documents = new LinkedHashSet<String>();
        if (!grounds.isEmpty()) {
            documents.addAll(grounds.getFirst().rule().words().documents());
        }
        documents.addAll(because.words().documents());
        return documents;
    }

    public Set<String> next() {
        return because.words().next();
    }

    /** A meeting is no safer than its least entitled listener; but a duty is never hidden by it. */
    public static Finding together(Collection<Decision> decisions) {
        var findings = decisions.stream().map(Decision::finding).toList();
        if (findings.contains(Finding.DUTY)) {
            return Finding.DUTY;
        }
        return findings.stream().max(Finding::compareTo).orElse(Finding.NOT_ALLOWED);
    }
}
