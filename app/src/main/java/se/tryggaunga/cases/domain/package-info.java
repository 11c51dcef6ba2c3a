/** What a case is made of; plain Java. */
@NullMarked
package se.tryggaunga.cases.domain;

import org.jspecify.annotations.NullMarked;
