/** Pages of handing over what somebody held. */
@NullMarked
package se.tryggaunga.leaving.web;

import org.jspecify.annotations.NullMarked;
