package se.tryggaunga.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Goes wherever links lead, and holds every kind of page it comes to against the rules. */
final class Crawl {

    private static final int LOW = 900;
    private static final Pattern FILES =
            Pattern.compile(
                    "/samtycke/papper/[0-9a-f-]{36}|/bilagor/[0-9a-f-]{36}|/poster/[0-9a-f-]{36}/fil|[.](pdf|json)$"
                            + "|/moten/[0-9a-f-]{36}/kalender$");

    private final Routes routes;
    private final Set<String> looked = new HashSet<>();
    private final Set<String> visited = new TreeSet<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    Crawl(Routes routes) {
        this.routes = routes;
    }

    /** The routes of the pages that were seen. */
    Set<String> visited() {
        return visited;
    }

    List<String> broken() {
        return broken;
    }

    /**
     * From these addresses to everything they lead to. Each kind of page is looked at once a role,
     * and once for all roles to whom it shows the same parts.
     */
    void from(Screen screen, String role, String... starts) {
        var waiting = new ArrayDeque<>(List.of(starts));
        var known = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            if (!known.add(kind(path))) {
                continue;
            }
            var answer = screen.go(path);
            if (answer == null || answer.status() >= 500) {
                broken.add(path + " answers " + (answer == null ? "nothing" : answer.status()));
                continue;
            }
            routes.of(screen.path()).ifPresent(visited::add);
            if (looked.add(role + " " + route(screen))
                    && looked.add(route(screen) + built(screen))) {
                rules(screen, name(screen));
            }
            links(screen).stream()
                    .filter(link -> !known.contains(kind(link)))
                    .forEach(waiting::add);
        }
    }

    /** What is on the screen now, without going anywhere. */
    void here(Screen screen, String name) {
        routes.of(screen.path()).ifPresent(visited::add);
        rules(screen, name);
    }

    /** The pages where the family's answers are written, which only a question has. */
    void answers(Screen screen, String consent) {
        screen.open(consent);
        var first =
                screen.page()
                        .locator("main a[href*='/samtycke/svar/']")
                        .first()
                        .getAttribute("href");
        from(screen, "coordinator", first);
    }

    /** Colours are all that dark changes, and the width changes none of them. */
    private void rules(Screen screen, String name) {
        tell(name, PageRules.worded(screen.still()));
        for (int width : List.of(1280, 390)) {
            var page = sized(screen, width);
            tell(name, PageRules.fitting(page));
            tell(name + " " + width, PageRules.accessible(page));
            screen.picture(name + "-" + width + "-light", false);
        }
        var narrow = screen.still();
        narrow.setViewportSize(320, LOW);
        tell(name, PageRules.fitting(narrow));
        inDark(screen, name);
        screen.still().setViewportSize(1280, LOW);
    }

    private void inDark(Screen screen, String name) {
        var page = sized(screen, 1280);
        PageRules.shine(page, ColorScheme.DARK);
        tell(name + " dark", PageRules.coloured(page));
        if (Screen.PICTURES) {
            screen.picture(name + "-1280-dark", false);
            sized(screen, 390);
            screen.picture(name + "-390-dark", false);
        }
        PageRules.shine(page, ColorScheme.LIGHT);
    }

    private static Page sized(Screen screen, int width) {
        var page = screen.still();
        page.setViewportSize(width, LOW);
        PageRules.whole(page);
        return page;
    }

    private void tell(String where, List<String> found) {
        found.forEach(each -> broken.add(where + ": " + each));
    }

    private String name(Screen screen) {
        var name =
                routes.of(screen.path())
                        .orElse(screen.path())
                        .replaceAll("\\{(\\w+)}", "$1")
                        .replaceAll("^/|[?].*$", "")
                        .replaceAll("[^a-z0-9-]+", "-");
        var count = names.merge(name, 1, Integer::sum);
        return (name.isEmpty() ? "start" : name) + (count == 1 ? "" : "-" + count);
    }

    private String route(Screen screen) {
        return routes.of(screen.path()).orElse(screen.path());
    }

    /**
     * What the page is built of: another role's page of the same parts has nothing new to look at.
     */
    private static String built(Screen screen) {
        return " of "
                + screen.still()
                        .evaluate(
                                "[...new Set([...document.querySelectorAll('main *')].map(e => e.tagName + '.' + e.className))].sort().join(' ')");
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Screen screen) {
        var links =
                (List<String>)
                        screen.still()
                                .evaluate(
                                        "[...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))");
        return links.stream()
                .map(link -> link.replaceAll("#.*", ""))
                .filter(link -> !link.startsWith("/last") && !FILES.matcher(link).find())
                .toList();
    }

    /** Addresses that differ in what they are about, not in what kind of page they are. */
    private String kind(String path) {
        var plain = path.replaceAll("[?].*", "");
        return routes.of(plain).orElse(plain) + (path.contains("?") ? "?" : "");
    }
}
