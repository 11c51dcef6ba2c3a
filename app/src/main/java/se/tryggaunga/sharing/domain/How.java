package se.tryggaunga.sharing.domain;

import java.util.List;
import se.tryggaunga.shared.Coded;

/** In what way an answer was given, or somebody tried to get one. */
public enum How implements Coded {
    PAPER,
    ORAL,
    /** By electronic identification. */
    EID,
    PHONE,
    MESSAGE,
    LETTER,
    VISIT;

    /** Ways of an answer. */
    public static final List<How> GIVEN = List.of(PAPER, ORAL, EID);

    /** Ways of an attempt that nobody answered. */
    public static final List<How> TRIED = List.of(PHONE, MESSAGE, LETTER, VISIT);
}
