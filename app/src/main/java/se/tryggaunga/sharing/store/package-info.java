/** Consents and disclosures as rows. */
@NullMarked
package se.tryggaunga.sharing.store;

import org.jspecify.annotations.NullMarked;
