package se.tryggaunga;

import java.util.List;
import se.tryggaunga.access.Acting;
import se.tryggaunga.jobs.Job;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;

/** Runs jobs of one municipality, each as itself, without waiting for the night. */
public record Nightly(Municipalities municipalities, Municipality here, Acting acting) {

    public void run(Job job) {
        municipalities.within(
                here,
                () ->
                        acting.asJob(
                                job.name(),
                                () -> {
                                    job.run();
                                    return true;
                                }));
    }

    /** Those of them that have the names, in the order of the names. */
    public void run(List<Job> jobs, String... names) {
        for (var name : names) {
            run(jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow());
        }
    }
}
