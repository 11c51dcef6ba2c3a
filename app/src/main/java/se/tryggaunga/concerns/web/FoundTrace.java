package se.tryggaunga.concerns.web;

import se.tryggaunga.namefree.TraceKind;

/**
 * What was found in a field, as the writer is shown it. Goes back with the page and is not kept.
 */
public record FoundTrace(String field, TraceKind kind, String word) {

    public String key() {
        return "concerns.advice.trace." + kind.code();
    }

    /** What the button "Ta bort" sends. */
    public String removes() {
        return field + "|" + word;
    }
}
