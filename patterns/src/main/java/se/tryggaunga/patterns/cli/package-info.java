/**
 * The command line: words in, JSON out. Each command is one class and one line in {@code Commands}.
 */
@NullMarked
package se.tryggaunga.patterns.cli;

import org.jspecify.annotations.NullMarked;
