package se.tryggaunga.demo.secrecy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import se.tryggaunga.demo.story.Chronicle.FactWritten;

/** Every page through every hat on a day, held against the judge. */
final class Visits {

    static final Pattern MARKER = Pattern.compile("m-[0-9a-f]{8}");

    /** As a word of its own: a form's token may hold the same letters by chance. */
    private static final Pattern WORD = Pattern.compile("(?<![\\w-])m-[0-9a-f]{8}(?![\\w-])");

    /**
     * What each who may read it finds on a page. How a yes was explained is kept for the host's
     * pages.
     */
    private static final Set<String> HAS_PAGE =
            Set.of(
                    "concerns.concern_text",
                    "concerns.own_note",
                    "concerns.assessment",
                    "concerns.consultation_words",
                    "cases.part",
                    "cases.day_map",
                    "cases.factor",
                    "cases.note",
                    "cases.attachment",
                    "cases.goal",
                    "cases.plan",
                    "cases.commitment",
                    "cases.decision",
                    "cases.followup",
                    "cases.agreement",
                    "cases.closing_words",
                    "people.guardian");

    private static final Set<String> READ =
            Set.of(
                    "/oro/{id}",
                    "/forfragningar/{id}/samtycke",
                    "/arenden/{nr}",
                    "/arenden/{nr}/kartlaggning",
                    "/arenden/{nr}/kartlaggning/bild",
                    "/arenden/{nr}/kartlaggning/dygnskarta",
                    "/arenden/{nr}/kartlaggning/faktorer",
                    "/arenden/{nr}/anteckningar",
                    "/arenden/{nr}/anteckningar/{id}",
                    "/arenden/{nr}/moten/{id}",
                    "/arenden/{nr}/plan",
                    "/arenden/{nr}/plan/versioner",
                    "/arenden/{nr}/aterblick",
                    "/arenden/{nr}/plan/tidslinje",
                    "/arenden/{nr}/uppfoljning");

    /**
     * For each kind of page: answers with 200 and others, and pairs of hat and fact that were
     * looked at.
     */
    static final class Count {
        final AtomicLong shown = new AtomicLong();
        final AtomicLong refused = new AtomicLong();
        final AtomicLong allowed = new AtomicLong();
        final AtomicLong denied = new AtomicLong();
    }

    private final ToldTown town;
    final LocalDate day;
    private final Map<String, Told> latest = new HashMap<>();
    private boolean outsiders = true;
    private final Oracle oracle;
    private final int port;
    private final List<Paths.Place> places;
    private final Map<String, Told> marked = new HashMap<>();
    private final Map<UUID, List<Told>> ofScope = new HashMap<>();

    final Map<String, Count> counts = new ConcurrentSkipListMap<>();
    final Map<String, Integer> wrong = new ConcurrentSkipListMap<>();
    final Map<String, Integer> missing = new ConcurrentSkipListMap<>();
    final Map<String, Integer> found = new ConcurrentSkipListMap<>();
    final AtomicLong audiences = new AtomicLong();

    Visits(ToldTown town, Sweep sweep) {
        this.town = town;
        this.day = sweep.day();
        this.oracle = town.judge(sweep).oracle();
        this.port =
                town.application
                        .getEnvironment()
                        .getRequiredProperty("local.server.port", Integer.class);
        this.places = new Paths(town.told, sweep.stock().values()).all();
        for (var event : town.told) {
            if (event instanceof FactWritten written && written.marker() != null) {
                var told =
                        oracle.fact(
                                new Told.Key(written.table(), written.fact(), written.version()));
                var marker = MARKER.matcher(written.marker());
                if (told != null && marker.find()) {
                    marked.put(marker.group(), told);
                    latest.merge(written.table() + told.key.thing(), told, Visits::later);
                    ofScope.computeIfAbsent(told.scope, _ -> new ArrayList<>()).add(told);
                }
            }
        }
    }

    /** Only those who take part in something, and only where facts are read. */
    Visits whereMembersRead() {
        outsiders = false;
        places.removeIf(place -> !READ.contains(place.kind()));
        return this;
    }

    private static Told later(Told one, Told other) {
        return one.key.version() > other.key.version() ? one : other;
    }

    void all() {
        town.clock.tell(ToldTown.evening(day));
        try (var pool = Executors.newFixedThreadPool(4)) {
            var waiting =
                    town.staff.stream()
                            .filter(hat -> hat.wornOn(day))
                            .map(hat -> pool.submit(() -> through(hat)))
                            .toList();
            for (var each : waiting) {
                each.get();
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            town.clock.present();
        }
    }

    private void through(Hat hat) {
        var visitor = Visitor.wearing(port, hat);
        for (var list : Paths.LISTS) {
            look(hat, visitor.open(list), list, marked.values());
            look(hat, visitor.part(list), list + " (part)", List.of());
        }
        var met = new ConcurrentHashMap<UUID, Set<String>>();
        for (var place : places) {
            boolean part = oracle.partOf(hat.assignment(), place.scope(), day);
            if (!part && !(outsiders && tried(hat, place))) {
                continue;
            }
            var page = visitor.open(place.path());
            look(hat, page, place.kind(), ofScope.getOrDefault(place.scope(), List.of()));
            met.computeIfAbsent(place.scope(), _ -> new HashSet<>()).addAll(markers(page));
            status(hat, place, page, part);
            if (page.status() == 200) {
                audience(hat, place, page);
            }
        }
        ofScope.forEach(
                (scope, facts) -> facts.forEach(fact -> shownSomewhere(hat, fact, met.get(scope))));
    }

    /**
     * An outsider tries every front door, and of what lies behind an eighth, another one for each
     * hat.
     */
    private static boolean tried(Hat hat, Paths.Place place) {
        return front(place) || Math.floorMod(hat.hashCode() + place.hashCode(), 8) == 0;
    }

    private static boolean front(Paths.Place place) {
        return place.kind().equals("/oro/{id}")
                || place.kind().equals("/arenden/{nr}")
                || place.kind().equals("/utlamnanden/{id}");
    }

    private void look(Hat hat, Visitor.Page page, String kind, Iterable<Told> about) {
        var count = counts.computeIfAbsent(kind, _ -> new Count());
        (page.status() == 200 ? count.shown : count.refused).incrementAndGet();
        for (var fact : about) {
            (oracle.reads(hat.assignment(), fact, day).may() ? count.allowed : count.denied)
                    .incrementAndGet();
        }
        if (page.status() >= 500) {
            wrong("fault " + page.status() + " on " + kind + " for " + hat.title());
        }
        for (var marker : markers(page)) {
            var fact = marked.get(marker);
            if (fact == null) {
                if (WORD.matcher(page.body()).results().anyMatch(m -> m.group().equals(marker))) {
                    wrong("a marker that nobody has written on " + kind);
                }
            } else {
                var answer = oracle.reads(hat.assignment(), fact, day);
                if (!answer.may()) {
                    wrong(
                            "SHOWN on %s to %s, %s: %s (%s)"
                                    .formatted(kind, hat.name(), hat.title(), fact, answer.why()));
                }
            }
        }
    }

    private void status(Hat hat, Paths.Place place, Visitor.Page page, boolean part) {
        if (!part && page.status() == 200) {
            wrong(
                    "200 for %s, %s, without part in it, on %s"
                            .formatted(hat.name(), hat.title(), place.kind()));
        }
        if (part && front(place) && page.status() != 200) {
            wrong(
                    "%d for %s, %s, with part in it, on %s"
                            .formatted(page.status(), hat.name(), hat.title(), place.kind()));
        }
    }

    private void shownSomewhere(Hat hat, Told fact, Set<String> met) {
        if (fact != latest.get(fact.key.table() + fact.key.thing())
                || !HAS_PAGE.contains(fact.key.table())
                || town.wordless.contains(fact.key.thing())
                || !oracle.reads(hat.assignment(), fact, day).may()) {
            return;
        }
        boolean shown = met != null && met.stream().anyMatch(marker -> marked.get(marker) == fact);
        if (shown) {
            found.merge(fact.key.table(), 1, Integer::sum);
        } else {
            boolean inside = oracle.seesFrame(hat.assignment(), fact.scope, day);
            missing.merge(
                    fact.key.table() + (inside ? "" : " (access ended)") + " " + hat.name(),
                    1,
                    Integer::sum);
        }
    }

    // Vem ser detta? ----------------------------------------------------------------------------

    private void audience(Hat hat, Paths.Place place, Visitor.Page page) {
        var about = about(place);
        if (about == null || !page.body().contains("id=\"lasare\"")) {
            return;
        }
        var expected = new TreeMap<String, Integer>();
        oracle.readers(about, day)
                .forEach(reader ->
                        expected.merge(reader.name() + ", " + reader.title(), 1, Integer::sum));
        var said = Audiences.on(page.body());
        audiences.incrementAndGet();
        if (!said.equals(expected)) {
            wrong(
                    "AUDIENCE of %s as %s, %s, sees it: says %s, is %s"
                            .formatted(
                                    place.kind(),
                                    hat.name(),
                                    hat.title(),
                                    said.keySet(),
                                    expected.keySet()));
        }
    }

    /** What the page's audience is about. */
    private Told about(Paths.Place place) {
        var id = place.path().substring(place.path().lastIndexOf('/') + 1);
        return switch (place.kind()) {
            case "/oro/{id}" -> oracle.latest("concerns.concern_text", place.scope());
            case "/arenden/{nr}", "/forfragningar/{id}/samtycke" -> frame(place.scope());
            case "/arenden/{nr}/anteckningar/{id}" ->
                    oracle.latest("cases.note", UUID.fromString(id));
            case "/utlamnanden/{id}" -> oracle.latest("sharing.handover", place.scope());
            case "/arenden/{nr}/plan" -> oracle.latest("cases.plan", place.scope());
            default -> null;
        };
    }

    private Told frame(UUID scope) {
        var file = oracle.caseOf(scope);
        return new Told(
                new Told.Key("cases.case_file", scope, 1),
                scope,
                file.host(),
                "frame",
                scope,
                java.time.Instant.EPOCH);
    }

    private static Set<String> markers(Visitor.Page page) {
        var markers = new HashSet<String>();
        var found = MARKER.matcher(page.body());
        while (found.find()) {
            markers.add(found.group());
        }
        return markers;
    }

    private void wrong(String what) {
        wrong.merge(what, 1, Integer::sum);
    }
}
