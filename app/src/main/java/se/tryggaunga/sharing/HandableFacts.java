package se.tryggaunga.sharing;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** One kind of fact that a module above lets its owner hand over on another ground. */
public interface HandableFacts {

    /** What it is called in addresses: "anteckning". */
    String word();

    /**
     * The latest version, in a transaction that it narrows to the scope; nothing for who may not
     * write for the party that owns it, today, in that scope.
     */
    Optional<Handable> find(UUID scope, UUID fact);

    /** Takes every version of it from all seats; after it has been found. */
    void close(UUID scope, UUID fact);

    /** Lets those seats read it as it stands now, and nothing of what stood there before (D8). */
    void release(Handable fact, Collection<UUID> seats);
}
