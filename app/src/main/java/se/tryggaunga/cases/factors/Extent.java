package se.tryggaunga.cases.factors;

import se.tryggaunga.shared.Coded;

/** How much of it there is, in words: no number, so that nothing can be added up. */
public enum Extent implements Coded {
    NOT_KNOWN,
    SOMETIMES,
    OFTEN,
    MOSTLY;

    public String key() {
        return "cases.factor.extent." + code();
    }

    /** As it stands in a sentence about who says what. */
    public String saidKey() {
        return key() + ".said";
    }
}
