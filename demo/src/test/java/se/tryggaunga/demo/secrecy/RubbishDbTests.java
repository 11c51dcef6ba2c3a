package se.tryggaunga.demo.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tryggaunga.demo.StoryClock;
import se.tryggaunga.demo.TownsOnTestServer;
import se.tryggaunga.demo.story.Chronicle.Event;
import se.tryggaunga.demo.story.Story;
import se.tryggaunga.demo.story.Telling;

/** Whatever is sent to a form, the answer is a page with words, never a fault of ours. */
class RubbishDbTests {

    private static final String TOWN = "eskilstuna";
    private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 22);

    /**
     * How many things of one kind are tried: another one when the first can no longer be sent to.
     */
    private static final int EACH = 3;

    /** Leads out of the session that the test works in. */
    private static final Set<String> DOORS =
            Set.of("/logga-ut", "/logga-in", "/logga-in/som", "/hatt", "/last", "/losenord");

    private static TownsOnTestServer towns;
    private static ConfigurableApplicationContext application;
    private static List<Event> told;

    private final Map<String, Integer> faults = new TreeMap<>();
    private final Set<String> tried = new TreeSet<>();

    @BeforeAll
    static void tell() {
        towns = new TownsOnTestServer();
        application = towns.application();
        told = Collections.synchronizedList(new ArrayList<>());
        application.getBean(Story.class).tell(new Telling(TOWN, ANCHOR, 7, 0.1, true, told::add));
        application.getBean(StoryClock.class).tell(ToldTown.noon(ANCHOR));
    }

    @AfterAll
    static void end() {
        application.close();
    }

    @Test
    void everyFormAnswersRubbishWithWords() {
        for (var hat : hats()) {
            var visitor = Visitor.wearing(port(), hat);
            for (var pages : pagesByForm(visitor).values()) {
                spoil(visitor, pages.iterator());
            }
        }
        System.out.printf("rubbish: %d kinds of forms%n", tried.size());
        assertThat(faults).isEmpty();
        assertThat(tried).hasSizeGreaterThan(30);
    }

    @Test
    void everyAddressAnswersRubbishWithWords() {
        var visitor = Visitor.wearing(port(), hats().getFirst());
        var token = Map.entry("_csrf", Visitor.field(visitor.open("/min-dag"), "_csrf"));
        for (var address : addresses()) {
            for (var thing : List.of("x", UUID.randomUUID().toString(), "%00", "A7K3-9Q")) {
                var path = address.replaceAll("\\{[^}]*}", thing);
                for (var variant : Rubbish.of(List.of(token, Map.entry("version", "1")))) {
                    note(address, variant, visitor.send(path, variant.fields()));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private record Spot(String page, String route) {}

    /** Which pages have a form of each kind. */
    private Map<String, Set<Spot>> pagesByForm(Visitor visitor) {
        var pages = new LinkedHashMap<String, Set<Spot>>();
        var open =
                new LinkedHashSet<>(List.of("/min-dag", "/oro/ny", "/installningar/skolenheter"));
        new Paths(told, List.of()).all().forEach(place -> open.add(place.path()));
        for (var path : open) {
            for (var form : Forms.on(visitor.open(path).body())) {
                if (!DOORS.contains(form.route())) {
                    pages.computeIfAbsent(form.route(), _ -> new LinkedHashSet<>())
                            .add(new Spot(path, form.route()));
                }
            }
        }
        return pages;
    }

    /** The page is opened anew for each try: what the try before sent may have been taken. */
    private void spoil(Visitor visitor, Iterator<Spot> spots) {
        var spot = spots.next();
        var whole = form(visitor, spot);
        for (int i = 0; whole == null || i < Rubbish.of(whole.fields()).size(); i++) {
            while (whole == null) {
                if (!spots.hasNext()) {
                    return;
                }
                spot = spots.next();
                whole = form(visitor, spot);
            }
            var variants = Rubbish.of(whole.fields());
            var variant = variants.get(Math.min(i, variants.size() - 1));
            tried.add(spot.route());
            note(spot.route(), variant, visitor.send(whole.action(), variant.fields()));
            whole = form(visitor, spot);
        }
    }

    private static Forms.Filled form(Visitor visitor, Spot spot) {
        return Forms.on(visitor.open(spot.page()).body()).stream()
                .filter(form -> form.route().equals(spot.route()))
                .findFirst()
                .orElse(null);
    }

    private void note(String route, Rubbish.Variant variant, Visitor.Page answer) {
        if (answer.status() >= 500) {
            faults.merge(
                    route + " with " + variant.what() + ": " + answer.status(), 1, Integer::sum);
        }
    }

    private static List<String> addresses() {
        var mapping =
                application.getBean(
                        "requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().keySet().stream()
                .filter(info ->
                        info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> !DOORS.contains(path))
                .sorted()
                .toList();
    }

    /** A coordinator, one who takes part, and one who keeps the registers. */
    private static List<Hat> hats() {
        var staff = Staff.of(TOWN).stream().filter(hat -> hat.wornOn(ANCHOR)).toList();
        var chosen = new ArrayList<Hat>();
        for (var right : List.of("cases.host", "concerns.write", "settings")) {
            staff.stream()
                    .filter(hat -> hat.rights().contains(right) && !chosen.contains(hat))
                    .limit(1)
                    .forEach(chosen::add);
        }
        return chosen;
    }

    private static int port() {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
