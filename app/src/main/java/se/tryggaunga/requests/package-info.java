/**
 * Somebody asks for a document: each is tested for secrecy by a person, and what is not handed out
 * can be decided in writing and appealed. Sv: begäran om allmän handling.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "municipalities",
            "shell",
            "shell :: paper",
            "organisation",
            "access",
            "audit",
            "records",
            "drafts",
            "tasks",
            "sharing"
        })
@NullMarked
package se.tryggaunga.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
