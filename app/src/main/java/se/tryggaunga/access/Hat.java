package se.tryggaunga.access;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The assignment that a person works under right now; access, navigation and log follow it. Sv: det
 * uppdrag man arbetar som.
 *
 * @param assignment of whom the ledger speaks
 * @param inbox whose grants come with the hat, if any
 * @param rights offices in the product ("concerns.assess"); never a way into a case
 */
public record Hat(
        UUID person,
        UUID assignment,
        String name,
        String function,
        String titleSv,
        String titleEn,
        String area,
        UUID unit,
        String unitName,
        Set<String> rights,
        @Nullable UUID inbox)
        implements Serializable {

    public Hat {
        rights = Set.copyOf(rights);
    }

    public boolean may(String right) {
        return rights.contains(right);
    }
}
