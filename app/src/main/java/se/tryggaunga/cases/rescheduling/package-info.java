/** Many promises' days moved in one go, and back. Sv: flytta dagar. */
@NullMarked
package se.tryggaunga.cases.rescheduling;

import org.jspecify.annotations.NullMarked;
