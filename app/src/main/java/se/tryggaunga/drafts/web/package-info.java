/** Where pages leave what is being written. */
@NullMarked
package se.tryggaunga.drafts.web;

import org.jspecify.annotations.NullMarked;
