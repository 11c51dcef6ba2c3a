package se.tryggaunga.demo.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody does, and when.
 *
 * @param course nothing where no young person is known of
 */
record Act(Instant at, @Nullable Course course, Runnable work) {}
