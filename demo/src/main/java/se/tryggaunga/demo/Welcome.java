package se.tryggaunga.demo;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the terminal where the first page is, and as whom one can sign in. */
@Component
class Welcome {

    private final Towns towns;

    Welcome(Towns towns) {
        this.towns = towns;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            int port = web.getWebServer().getPort();
            Progress.say("Klart. Avsluta med Ctrl-C.", "ready, end it with Ctrl-C");
            Towns.ALL.forEach(town -> greet(town, port));
        }
    }

    private void greet(Towns.Town town, int port) {
        System.out.printf("%n%s  http://%s:%d%n", town.name(), town.hosts().getFirst(), port);
        var names = names(town);
        for (var person : Guide.start(town.code())) {
            System.out.printf(
                    "   %-16s %s%n",
                    names.getOrDefault(person, person), Guide.about(town.code(), person));
        }
    }

    private Map<String, String> names(Towns.Town town) {
        return towns.ask(
                town.code(),
                owner ->
                        owner
                                .sql(
                                        """
                                        select a.subject, p.name
                                          from access.account a join access.person p on p.id = a.person_id
                                         where a.issuer = 'demonstration'
                                        """)
                                .query(Named.class)
                                .list()
                                .stream()
                                .collect(Collectors.toMap(Named::subject, Named::name)));
    }

    record Named(String subject, String name) {}
}
