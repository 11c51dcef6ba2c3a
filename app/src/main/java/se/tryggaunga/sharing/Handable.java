package se.tryggaunga.sharing;

import java.util.List;
import java.util.UUID;

/**
 * A fact of the reader's own party that could be handed over: one version of it (D8).
 *
 * @param what the kind of record, never its content: note, mapping
 * @param kind what it is about: school, health …
 * @param releasedTo the seats that read it already
 * @param back the page that it stands on
 */
public record Handable(
        UUID scope,
        String what,
        UUID fact,
        int version,
        String area,
        String kind,
        List<Passage> passages,
        List<UUID> releasedTo,
        String back) {

    public Handable {
        passages = List.copyOf(passages);
        releasedTo = List.copyOf(releasedTo);
    }
}
