/** What an ask is, without a database. */
@NullMarked
package se.tryggaunga.asks.domain;

import org.jspecify.annotations.NullMarked;
