package se.tryggaunga.sharing.web;

import java.util.HashSet;
import java.util.Set;
import se.tryggaunga.sharing.decision.Vocabulary;
import se.tryggaunga.shell.Form;

/** The circumstances that somebody has said to hold. Sv: omständigheter. */
final class Circumstances {

    private Circumstances() {}

    /** Those said before, with the one that was pressed now put on or taken off. */
    static Set<String> of(Form form, Vocabulary words) {
        var facts = new HashSet<>(form.values("facts"));
        facts.retainAll(words.facts());
        var pressed = form.value("fact");
        if (words.facts().contains(pressed) && !facts.remove(pressed)) {
            facts.add(pressed);
        }
        return facts;
    }
}
