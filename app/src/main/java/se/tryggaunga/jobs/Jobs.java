package se.tryggaunga.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;

/**
 * One scheduler per municipality, in that municipality's database, so that each job runs once
 * across processes. A database that is down delays its own municipality only.
 */
@Component
class Jobs implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);
    private static final Duration RETRY = Duration.ofSeconds(30);

    private static final int MISSED_HEARTBEATS = 4;

    private final Municipalities municipalities;
    private final Acting acting;
    private final DataSource source;
    private final List<Job> jobs;
    private final boolean on;
    private final Duration heartbeat;
    private final List<Scheduler> running = new ArrayList<>();
    private volatile boolean started;

    /**
     * @param heartbeat a process that was killed in the middle of a job holds it for four of them:
     *     a minute, not half an hour
     */
    Jobs(
            Municipalities municipalities,
            Acting acting,
            DataSource source,
            List<Job> jobs,
            @Value("${trygga.jobs:true}") boolean on,
            @Value("${trygga.jobs-heartbeat:15s}") Duration heartbeat) {
        this.municipalities = municipalities;
        this.acting = acting;
        this.source = source;
        this.jobs = List.copyOf(jobs);
        this.on = on;
        this.heartbeat = heartbeat;
    }

    @Override
    public void start() {
        started = true;
        if (on) {
            municipalities
                    .all()
                    .forEach(each ->
                            Thread.ofVirtual()
                                    .name("jobs-" + each.code())
                                    .start(() -> begin(each)));
        }
    }

    private void begin(Municipality municipality) {
        while (started) {
            try {
                var scheduler = scheduler(municipality);
                scheduler.start();
                keep(scheduler);
                return;
            } catch (RuntimeException unreachable) {
                log.warn("Jobs of {} wait for its database", municipality.code());
                pause();
            }
        }
    }

    private Scheduler scheduler(Municipality municipality) {
        return Scheduler.create(
                        new BoundDataSource(source, municipalities, municipality), List.of())
                .tableName("jobs.scheduled_tasks")
                .startTasks(jobs.stream().map(job -> task(municipality, job)).toList())
                .threads(1)
                .pollingInterval(Duration.ofSeconds(10))
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .build();
    }

    private RecurringTask<Void> task(Municipality municipality, Job job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                .execute((_, _) -> municipalities.within(municipality, () -> run(job)));
    }

    private void run(Job job) {
        acting.asJob(
                job.name(),
                () -> {
                    job.run();
                    return true;
                });
    }

    private synchronized void keep(Scheduler scheduler) {
        if (started) {
            running.add(scheduler);
        } else {
            scheduler.stop();
        }
    }

    @Override
    public synchronized void stop() {
        started = false;
        running.forEach(Scheduler::stop);
        running.clear();
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
