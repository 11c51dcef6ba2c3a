/** Pages about the mail: one's own address, those whom no mail reaches, how it goes. */
@NullMarked
package se.tryggaunga.notices.web;

import org.jspecify.annotations.NullMarked;
