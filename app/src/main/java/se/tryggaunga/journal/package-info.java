/**
 * What a party takes along to its own authority's record: received, decided, promised; nothing
 * else. Sv: kopiera till journal.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "municipalities",
            "shell",
            "organisation",
            "access",
            "audit",
            "records",
            "drafts",
            "cases"
        })
@NullMarked
package se.tryggaunga.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
