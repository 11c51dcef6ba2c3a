/**
 * Who is signed in, wearing which hat, and what that opens: assignments, the ledger of grants and
 * the row-level context of every transaction. Sv: behörighet.
 */
@ApplicationModule(allowedDependencies = {"shared", "municipalities", "shell", "organisation"})
@NullMarked
package se.tryggaunga.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
