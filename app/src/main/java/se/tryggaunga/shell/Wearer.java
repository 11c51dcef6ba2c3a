package se.tryggaunga.shell;

import java.time.Duration;
import java.util.List;

/** Whoever looks at the page, and the hat worn while doing so. Filled by {@code access}. */
public interface Wearer {

    boolean signedIn();

    String name();

    /** Function and unit, for instance "rektor, Slottsskolan". */
    String hatTitle();

    /** Which hat, for the page's own script; empty when none is worn. */
    default String hatId() {
        return "";
    }

    boolean may(String right);

    List<WaitingHat> others();

    /** How long the screen stays open when nobody is there. */
    default Duration lockAfter() {
        return Duration.ofMinutes(5);
    }

    /**
     * Sealed sign of who writes, sent along by every form: when the session has ended meanwhile,
     * what was written is kept for its author by it. Empty for nobody.
     */
    default String authorMark() {
        return "";
    }
}
