package se.tryggaunga.demo.secrecy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.demo.story.Chronicle.FactWritten;

/**
 * "Vem ser detta?" on a day: those whom the page names are those for whom the fact's own page
 * answers with its marker, and those whom the judge lets read it; nobody else is and does.
 */
final class AudienceDay {

    /** Other facts every day, so many of them. */
    private static final int EACH = 3;

    /**
     * A fact, and where it is read.
     *
     * @param path the page that says who sees it; of a note only its writers' side has one
     * @param list the page where others read it
     */
    private record Shown(Told fact, String path, String list, String marker) {}

    private final ToldTown town;
    private final LocalDate day;
    private final Oracle oracle;
    private final List<Paths.Place> places;
    private final Map<String, Told> latest = new HashMap<>();
    private final Map<Told, String> markers = new HashMap<>();
    private final AudienceFindings findings;

    AudienceDay(
            ToldTown town,
            LocalDate day,
            Oracle oracle,
            List<Paths.Place> places,
            AudienceFindings findings) {
        this.town = town;
        this.day = day;
        this.oracle = oracle;
        this.places = places;
        this.findings = findings;
        for (var event : List.copyOf(town.told)) {
            if (event instanceof FactWritten written && written.marker() != null) {
                var key = new Told.Key(written.table(), written.fact(), written.version());
                var told = oracle.fact(key);
                var marker = Visits.MARKER.matcher(written.marker());
                if (told != null && marker.find()) {
                    markers.put(told, marker.group());
                    latest.merge(
                            key.table() + key.thing(),
                            told,
                            (one, other) -> one.key.version() > other.key.version() ? one : other);
                }
            }
        }
    }

    void hold() {
        findings.day(day);
        var chosen = chosen();
        if (chosen.isEmpty()) {
            return;
        }
        var hats = town.staff.stream().filter(hat -> hat.wornOn(day)).toList();
        var said = new HashMap<Shown, Set<String>>();
        var seen = new HashMap<Shown, Set<Hat>>();
        chosen.forEach(shown -> seen.put(shown, new HashSet<>()));
        try (var pool = Executors.newFixedThreadPool(4)) {
            var waiting =
                    hats.stream()
                            .map(hat -> pool.submit(() -> look(hat, chosen, said, seen)))
                            .toList();
            for (var each : waiting) {
                each.get();
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        chosen.forEach(shown -> compare(shown, hats, said.get(shown), seen.get(shown)));
    }

    private void look(
            Hat hat, List<Shown> chosen, Map<Shown, Set<String>> said, Map<Shown, Set<Hat>> seen) {
        var visitor = Visitor.wearing(town.port(), hat);
        for (var shown : chosen) {
            var page = visitor.open(shown.path());
            boolean own = shows(page, shown);
            var list = own ? page : others(visitor, shown);
            if (!own && !shows(list, shown) && allowed(hat, shown)) {
                findings.wrong(
                        "%s %s (%s) is not shown to %s, who may read it: %s %d, %s %d"
                                .formatted(
                                        day,
                                        shown.fact(),
                                        oracle.standing(shown.fact().scope, day),
                                        hat.title(),
                                        page.path(),
                                        page.status(),
                                        list.path(),
                                        list.status()));
            }
            if (own || shows(list, shown)) {
                synchronized (this) {
                    seen.get(shown).add(hat);
                    if (own) {
                        says(shown, Audiences.on(page.body()).keySet(), said);
                    }
                }
            }
        }
    }

    /** The page that others read it on, or where that leads one whose part in the case is over. */
    private static Visitor.Page others(Visitor visitor, Shown shown) {
        var list = visitor.open(shown.list());
        return list.status() / 100 == 3
                ? visitor.open(shown.path().replaceAll("^(/arenden/[^/]+).*", "$1"))
                : list;
    }

    private boolean allowed(Hat hat, Shown shown) {
        return oracle.reads(hat.assignment(), shown.fact(), day).may();
    }

    private static boolean shows(Visitor.Page page, Shown shown) {
        return page.status() == 200 && page.body().contains(shown.marker());
    }

    private void says(Shown shown, Set<String> names, Map<Shown, Set<String>> said) {
        var before = said.putIfAbsent(shown, names);
        if (before != null && !before.equals(names)) {
            findings.wrong(shown.fact() + " is said to be seen by others to others");
        }
    }

    private void compare(Shown shown, List<Hat> hats, @Nullable Set<String> said, Set<Hat> seen) {
        var allowed = hats.stream().filter(hat -> allowed(hat, shown)).collect(Collectors.toSet());
        findings.page(oracle.standing(shown.fact().scope, day), hats.size(), allowed.size());
        if (!seen.equals(allowed)) {
            findings.wrong(
                    "%s %s is opened by %s and allowed to %s"
                            .formatted(day, shown.fact(), names(seen), names(allowed)));
        }
        if (said != null && !said.equals(names(seen))) {
            findings.wrong(
                    "%s %s says %s and is opened by %s"
                            .formatted(day, shown.fact(), said, names(seen)));
        }
    }

    private static Set<String> names(Set<Hat> hats) {
        return hats.stream()
                .map(hat -> hat.name() + ", " + hat.title())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Shown> chosen() {
        var all = new ArrayList<Shown>();
        latest.values().stream()
                .sorted(Comparator.comparing(fact -> fact.key.toString()))
                .forEach(fact -> {
                    var path = path(fact);
                    if (path != null) {
                        all.add(new Shown(fact, path, list(path), markers.get(fact)));
                    }
                });
        var chosen = new ArrayList<Shown>();
        int first = (int) ChronoUnit.DAYS.between(LocalDate.EPOCH, day) * EACH;
        for (int i = 0; i < Math.min(EACH, all.size()); i++) {
            chosen.add(all.get((first + i) % all.size()));
        }
        return chosen;
    }

    private static String list(String path) {
        return path.replaceAll("(/anteckningar)/[^/]+$", "$1");
    }

    private @Nullable String path(Told fact) {
        return switch (fact.key.table()) {
            case "concerns.concern_text" -> "/oro/" + fact.scope;
            case "cases.note" -> place(fact.scope, "/anteckningar/" + fact.key.thing());
            case "cases.plan" -> place(fact.scope, "/plan");
            default -> null;
        };
    }

    private @Nullable String place(UUID scope, String end) {
        return places.stream()
                .filter(each -> each.scope().equals(scope) && each.path().endsWith(end))
                .map(Paths.Place::path)
                .findFirst()
                .orElse(null);
    }
}
