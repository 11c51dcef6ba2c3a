package se.tryggaunga.demo.story;

import java.time.Instant;

/** One thing that somebody does, and when. */
record Act(Instant at, Course course, Runnable work) {}
