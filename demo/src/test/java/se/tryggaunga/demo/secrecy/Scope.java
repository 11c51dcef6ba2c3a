package se.tryggaunga.demo.secrecy;

import java.time.LocalDate;

/**
 * A concern, or a request that has become a case: inside it everything about access is decided
 * (D3).
 */
interface Scope {

    Answer reads(Hat hat, Told fact, LocalDate day);

    /** Whether the hat has any part in it that day: in the least, its own area's facts. */
    boolean partOf(Hat hat, LocalDate day);

    /** What others' reading rests on that day, or why it does not. */
    Standing standing(LocalDate day);

    /** Whether the hat sees that it exists and goes on: the host's frame. */
    boolean seesFrame(Hat hat, LocalDate day);
}
