package se.tryggaunga.jobs;

import java.time.Duration;

/**
 * Something a module wants done again and again. It acts for nobody: policies name the job, and let
 * through only the rows that it needs.
 */
public interface Job {

    /** Known to the policies: "seal". */
    String name();

    Duration every();

    /** For one municipality, in one transaction of its own making. */
    void run();
}
