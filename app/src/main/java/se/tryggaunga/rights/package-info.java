/**
 * What somebody can ask of each authority about what it keeps on them: an extract, gone through
 * post by post, and the record of what is kept, why and on which ground. Sv: den enskildes
 * rättigheter.
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
            "namefree",
            "drafts",
            "people"
        })
@NullMarked
package se.tryggaunga.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
