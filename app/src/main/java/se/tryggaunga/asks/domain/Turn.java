package se.tryggaunga.asks.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shared.Coded;

/** What became of an ask. Sv: svar. */
public enum Turn implements Coded {
    ACCEPTED("info"),
    DECLINED("warning"),
    DONE("success"),
    /** By the party that asked: it is not needed any more. */
    TAKEN_BACK("neutral");

    private final String color;

    Turn(String color) {
        this.color = color;
    }

    /** What the asked party can say next: a promise that cannot be kept is declined after all. */
    public static List<Turn> answersAfter(@Nullable Turn latest) {
        if (latest == null) {
            return List.of(ACCEPTED, DECLINED);
        }
        return latest == ACCEPTED ? List.of(DONE, DECLINED) : List.of();
    }

    /** Whether nothing is waited for any more. */
    public boolean last() {
        return this != ACCEPTED;
    }

    /** A no says why; the rest may. */
    public boolean saysWhy() {
        return this == DECLINED;
    }

    public String color() {
        return color;
    }
}
