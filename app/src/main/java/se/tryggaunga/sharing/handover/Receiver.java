package se.tryggaunga.sharing.handover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom something is handed over. Sv: mottagare.
 *
 * @param assignment none for somebody who does not sign in
 * @param name name and function, as the ledger keeps it
 */
public record Receiver(@Nullable UUID assignment, String area, String name) {}
