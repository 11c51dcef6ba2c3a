/**
 * A case that goes to another municipality: another authority, with a database of its own. What
 * goes is decided fact by fact by each party; it leaves when the other side takes the case, exactly
 * once. Sv: flytta ett ärende till en annan kommun.
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
            "tasks",
            "jobs",
            "people",
            "sharing",
            "concerns",
            "cases"
        })
@NullMarked
package se.tryggaunga.moves;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
