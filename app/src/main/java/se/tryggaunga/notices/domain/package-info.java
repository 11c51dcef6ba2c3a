/** When a mail is sent, and what a server's answer means; plain Java. */
@NullMarked
package se.tryggaunga.notices.domain;

import org.jspecify.annotations.NullMarked;
