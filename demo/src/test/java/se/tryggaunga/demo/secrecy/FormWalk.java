package se.tryggaunga.demo.secrecy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.tryggaunga.demo.story.Chronicle.Event;

/** Finds the forms of every page that the story leads to, and opens one after another of a kind. */
final class FormWalk {

    /** Leads out of the session that the test works in. */
    static final Set<String> DOORS =
            Set.of("/logga-ut", "/logga-in", "/logga-in/som", "/hatt", "/last", "/losenord");

    private static final List<String> STARTS =
            List.of(
                    "/min-dag",
                    "/oro/ny",
                    "/radgor/ny",
                    "/anmalan/ny",
                    "/installningar/skolenheter");

    /** The same without a form in every case: one of each is enough. */
    private static final Set<String> ONLY_READ =
            Set.of(
                    "/arenden/{nr}/aterblick",
                    "/arenden/{nr}/plan/tidslinje",
                    "/arenden/{nr}/plan/versioner",
                    "/arenden/{nr}/handelser");

    record Spot(String page, String route) {}

    record Opened(Spot spot, Forms.Filled form) {}

    private static final Map<Hat, Map<String, Set<Spot>>> KNOWN = new ConcurrentHashMap<>();

    private final Visitor visitor;
    private final Hat hat;
    private final List<Event> told;

    FormWalk(int port, Hat hat, List<Event> told) {
        this.hat = hat;
        this.told = told;
        visitor = Visitor.wearing(port, hat);
    }

    /** All of it before anything is written, so that each kind of form is found where it was. */
    static Map<FormWalk, Map<String, Set<Spot>>> through(ToldYear year, List<Hat> hats) {
        var walks = new LinkedHashMap<FormWalk, Map<String, Set<Spot>>>();
        for (var hat : hats) {
            var walk = new FormWalk(year.port(), hat, year.told());
            walks.put(walk, walk.pagesByForm());
        }
        return walks;
    }

    Visitor visitor() {
        return visitor;
    }

    /** Which pages have a form of each kind, as the year was told: every copy of it leads there. */
    Map<String, Set<Spot>> pagesByForm() {
        return KNOWN.computeIfAbsent(hat, _ -> walk());
    }

    private Map<String, Set<Spot>> walk() {
        var pages = new LinkedHashMap<String, Set<Spot>>();
        var open = new LinkedHashSet<>(STARTS);
        var seen = new HashSet<String>();
        for (var place : new Paths(told, List.of()).all()) {
            if (seen.add(place.kind()) || !ONLY_READ.contains(place.kind())) {
                open.add(place.path());
            }
        }
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

    /** The form as it stands now, after something was taken; or another of its kind. */
    Opened again(Opened before, Iterator<Spot> spots) {
        var again = form(before.spot());
        return again == null ? next(spots) : new Opened(before.spot(), again);
    }

    Opened next(Iterator<Spot> spots) {
        while (spots.hasNext()) {
            var spot = spots.next();
            var form = form(spot);
            if (form != null) {
                return new Opened(spot, form);
            }
        }
        return null;
    }

    private Forms.Filled form(Spot spot) {
        return Forms.on(visitor.open(spot.page()).body()).stream()
                .filter(form -> form.route().equals(spot.route()))
                .findFirst()
                .orElse(null);
    }

    /** The first who holds each of the rights, each with another hat. */
    static List<Hat> hats(String town, LocalDate day, String... rights) {
        var staff = Staff.of(town).stream().filter(hat -> hat.wornOn(day)).toList();
        var chosen = new ArrayList<Hat>();
        for (var right : rights) {
            staff.stream()
                    .filter(hat -> hat.rights().contains(right) && !chosen.contains(hat))
                    .limit(1)
                    .forEach(chosen::add);
        }
        return chosen;
    }
}
