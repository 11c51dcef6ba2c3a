package se.tryggaunga.demo.secrecy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import se.tryggaunga.demo.StoryClock;
import se.tryggaunga.demo.TownsOnTestServer;
import se.tryggaunga.demo.story.Chronicle.Event;
import se.tryggaunga.demo.story.Story;
import se.tryggaunga.demo.story.Telling;

/**
 * The product on the evening when a year has been told, with a marker in every text. The year is
 * told once; each class that asks gets a copy of its own to write in.
 */
record ToldYear(
        TownsOnTestServer towns, ConfigurableApplicationContext application, List<Event> told)
        implements AutoCloseable {

    static final String TOWN = ToldTown.TOWN;
    static final LocalDate ANCHOR = ToldTown.ANCHOR;

    private static final List<Event> TOLD = Collections.synchronizedList(new ArrayList<>());

    static synchronized ToldYear copy() {
        if (TOLD.isEmpty()) {
            tell();
        }
        var towns = TownsOnTestServer.asKept();
        var application = towns.application();
        application.getBean(StoryClock.class).tell(ToldTown.evening(ANCHOR));
        return new ToldYear(towns, application, List.copyOf(TOLD));
    }

    private static void tell() {
        var towns = new TownsOnTestServer();
        try (var application = towns.application()) {
            var telling = new Telling(TOWN, ANCHOR, 7, ToldTown.SIZE, true, TOLD::add);
            application.getBean(Story.class).tell(telling);
        }
        towns.keep();
    }

    int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        application.close();
    }
}
