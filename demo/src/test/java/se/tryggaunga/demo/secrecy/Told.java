package se.tryggaunga.demo.secrecy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A version of a fact, as the judge knows it. The seats that it is released to grow with time. */
final class Told {

    /**
     * What identifies a version: where it lies, which thing it says something about, and which
     * time.
     */
    record Key(String table, UUID thing, int version) {}

    final Key key;
    final UUID scope;
    final String area;
    final String kind;
    final UUID writer;
    final Instant at;

    /** Seats that the owner has let read it (D22). */
    final Set<UUID> named = new HashSet<>();

    Told(Key key, UUID scope, String area, String kind, UUID writer, Instant at) {
        this.key = key;
        this.scope = scope;
        this.area = area;
        this.kind = kind;
        this.writer = writer;
        this.at = at;
    }

    boolean frame() {
        return kind.equals("frame");
    }

    @Override
    public String toString() {
        return key.table() + " v" + key.version() + " (" + area + "/" + kind + ")";
    }
}
