package se.tryggaunga.cases.domain;

import java.util.stream.Stream;
import se.tryggaunga.shared.Coded;

/** Where a promise stands; before it is agreed it is only a proposal. Sv: läge. */
public enum Standing implements Coded {
    AGREED("neutral"),
    STARTED("info"),
    DONE("success"),
    STOPPED("neutral"),
    /** The case is over, the promise goes on in the party's own work. */
    CARRIED("info");

    private final String color;

    Standing(String color) {
        this.color = color;
    }

    /** Whether something is still to be done about it in the case. */
    public boolean open() {
        return this == AGREED || this == STARTED;
    }

    /** Codes of those that are still to be done about. */
    public static String[] openCodes() {
        return Stream.of(values())
                .filter(Standing::open)
                .map(Standing::code)
                .toArray(String[]::new);
    }

    public String key() {
        return "plans.standing." + code();
    }

    public String color() {
        return color;
    }
}
