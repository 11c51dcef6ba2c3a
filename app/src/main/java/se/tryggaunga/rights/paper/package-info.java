/** What is handed over: a tagged PDF for people, JSON for machines. */
@NullMarked
package se.tryggaunga.rights.paper;

import org.jspecify.annotations.NullMarked;
