/**
 * Meetings in people's own calendars: files to take along and an address to subscribe to. Times and
 * nothing else leave the product here. Sv: kalender.
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
            "cases"
        })
@NullMarked
package se.tryggaunga.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
