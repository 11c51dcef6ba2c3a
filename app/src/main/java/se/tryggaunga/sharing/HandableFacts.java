package se.tryggaunga.sharing;

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
}
