package se.tryggaunga.archive;

import java.time.Instant;

/** Minutes of a disposal: what and how many, by which decision; never whom. */
public record Erasure(String recordKind, String decision, int erased, Instant at) {

    public String kindKey() {
        return "archive.kind." + recordKind;
    }
}
