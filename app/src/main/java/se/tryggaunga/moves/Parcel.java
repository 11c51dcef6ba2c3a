package se.tryggaunga.moves;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes, as it is carried from one database to another. Sv: det som följer med. */
record Parcel(
        @Nullable String sex,
        String given,
        String family,
        @Nullable String shortName,
        @Nullable String identity,
        String born,
        List<Keeper> guardians,
        List<Item> facts) {

    record Keeper(String name, String relation, boolean reachable, String phone) {}

    record Item(
            String party,
            String kind,
            String what,
            String written,
            @Nullable String due,
            String words,
            String worries,
            String help) {}
}
