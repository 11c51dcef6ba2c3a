package se.tryggaunga.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggaunga.access.Acting;
import se.tryggaunga.demo.JourneyDemonstration;
import se.tryggaunga.jobs.Job;
import se.tryggaunga.moves.store.PostStore;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.oversight.store.ReviewStore;
import se.tryggaunga.oversight.store.RightsStore;

/** A sample of the month that goes on, for the journeys have walked in no other. */
final class Drawing {

    private Drawing() {}

    static void ofThisMonth(String town) {
        var context = JourneyDemonstration.running().context();
        var municipalities = context.getBean(Municipalities.class);
        municipalities.within(
                municipalities.named(town),
                () -> context.getBean(Acting.class).asJob("log-review", () -> drawn(context)));
    }

    static void rights(String town) {
        var context = JourneyDemonstration.running().context();
        var municipalities = context.getBean(Municipalities.class);
        var today = LocalDate.now();
        municipalities.within(
                municipalities.named(town),
                () ->
                        context.getBean(Acting.class)
                                .asJob("rights-review", () -> begun(context, today)));
    }

    /** A case that a neighbour offers, as the courier would bring it. */
    static UUID arrival(String town) {
        var context = JourneyDemonstration.running().context();
        var municipalities = context.getBean(Municipalities.class);
        var offered =
                new PostStore.Offered(
                        "A7K3-9Q",
                        "Täby",
                        "consent",
                        List.of("school", "plan"),
                        LocalDate.now().plusDays(30),
                        "trygga-unga");
        var id = UUID.randomUUID();
        var work = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        municipalities.within(
                municipalities.named(town),
                () ->
                        context.getBean(Acting.class)
                                .asJob(
                                        "moves",
                                        () ->
                                                work.execute(_ ->
                                                        context.getBean(PostStore.class)
                                                                .takeOffer(id, "taby", offered))));
        return id;
    }

    /** Nobody has answered in time, and the job has looked. */
    static void silences(String town) {
        JourneyDemonstration.running().lateAnswers(town);
        var context = JourneyDemonstration.running().context();
        var municipalities = context.getBean(Municipalities.class);
        var job =
                context.getBeansOfType(Job.class).values().stream()
                        .filter(each -> each.name().equals("asks"))
                        .findFirst()
                        .orElseThrow();
        municipalities.within(
                municipalities.named(town),
                () ->
                        context.getBean(Acting.class)
                                .asJob(
                                        "asks",
                                        () -> {
                                            job.run();
                                            return true;
                                        }));
    }

    private static boolean begun(ApplicationContext context, LocalDate today) {
        var store = context.getBean(RightsStore.class);
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> {
                    store.begin(today.withDayOfMonth(1));
                    store.admit();
                });
        return true;
    }

    private static boolean drawn(ApplicationContext context) {
        var store = context.getBean(ReviewStore.class);
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> {
                    store.drawMonth(LocalDate.now().withDayOfMonth(1));
                    store.admit();
                });
        return true;
    }
}
