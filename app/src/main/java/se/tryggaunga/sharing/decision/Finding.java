package se.tryggaunga.sharing.decision;

import se.tryggaunga.shared.Coded;

/** The four answers. Sv: svar. */
public enum Finding implements Coded {
    DUTY,
    ALLOWED,
    TO_WEIGH,
    NOT_ALLOWED;

    static Finding of(Effect effect) {
        return switch (effect) {
            case DUTY -> DUTY;
            case ALLOW -> ALLOWED;
            case WEIGH -> TO_WEIGH;
            case CAUTION, STOP, REASON -> NOT_ALLOWED;
        };
    }
}
