/** Pages of requests for documents. */
@NullMarked
package se.tryggaunga.requests.web;

import org.jspecify.annotations.NullMarked;
