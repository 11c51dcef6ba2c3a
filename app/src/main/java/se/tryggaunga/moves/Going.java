package se.tryggaunga.moves;

import java.time.LocalDate;
import java.util.UUID;

/** A fact that goes, as far as the reader may see it. */
public record Going(
        UUID fact, String area, String what, String kind, LocalDate written, String words) {}
