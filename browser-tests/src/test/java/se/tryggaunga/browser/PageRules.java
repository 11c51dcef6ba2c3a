package se.tryggaunga.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What holds for every page, however it is looked at. Each rule answers with what breaks it. */
final class PageRules {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** Norwegian words that the design system's own examples would have left behind. */
    private static final Pattern NORWEGIAN =
            Pattern.compile(
                    "(?iu)\\b(ikke|velg|lagre|tilbake|slett|innhold|hopp til|vis mer|valgfritt|påkrevd|søk|åpne|lukk|feilmelding|bruker|hvordan)\\b");

    private static final String WORDS =
            """
            () => document.body.innerText + ' ' + [...document.querySelectorAll('[aria-label],[title],[placeholder],[alt]')]
                .map(e => ['aria-label','title','placeholder','alt'].map(a => e.getAttribute(a) ?? '').join(' ')).join(' ')
            """;

    private static final String TOO_WIDE =
            """
            () => {
              const room = document.documentElement.clientWidth;
              return document.documentElement.scrollWidth <= room ? '' : document.documentElement.scrollWidth + ' > ' + room + ': '
                + [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > room + 1)
                  .slice(0, 3).map(e => e.tagName + '.' + e.className).join(', ');
            }
            """;

    private static final String FOUND =
            """
            async options => (await axe.run(document, options)).violations.map(
              each => each.id + ' at ' + each.nodes[0].html + ' (' + each.nodes.length + ')')
            """;

    private static final String FADED =
            """
            () => Promise.all(document.getAnimations()
                .filter(each => each instanceof CSSTransition).map(each => each.finished.catch(() => each)))
              .then(() => true)
            """;

    private static final int GROWS = 5;

    private PageRules() {}

    /**
     * As high as the page is, so that no bar at the edge covers anything. A page that is given more
     * room may need more still, and has it only when it has been laid out anew; one that grows with
     * every room it gets is looked at as it is.
     */
    static void whole(Page page) {
        var width = page.viewportSize().width;
        for (int i = 0; i < GROWS && page.viewportSize().height < height(page); i++) {
            page.setViewportSize(width, height(page));
        }
    }

    /** Light or dark, as the person's system asks for; colours that fade over have done so. */
    static void shine(Page page, ColorScheme colors) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
        page.evaluate(FADED);
    }

    private static int height(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    }

    /** The accessibility engine's findings at the width the page has now. */
    static List<String> accessible(Page page) {
        return found(page, "tag", TAGS);
    }

    /** Those of them that are about colours: all that dark changes in a page. */
    static List<String> coloured(Page page) {
        return found(page, "rule", COLOURS);
    }

    /** The engine is put into the page once, and answers with what breaks a rule alone. */
    @SuppressWarnings("unchecked")
    private static List<String> found(Page page, String kind, List<String> rules) {
        whole(page);
        if (Boolean.FALSE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>)
                page.evaluate(
                        FOUND,
                        Map.of(
                                "runOnly",
                                Map.of("type", kind, "values", rules),
                                "resultTypes",
                                List.of("violations")));
    }

    /** No scrolling sideways. */
    static List<String> fitting(Page page) {
        var wide = page.evaluate(TOO_WIDE).toString();
        return wide.isEmpty()
                ? List.of()
                : List.of("too wide at " + page.viewportSize().width + ": " + wide);
    }

    /** One h1, a title that says where one is, and only words of the page's own language. */
    static List<String> worded(Page page) {
        var broken = new ArrayList<String>();
        var headings = page.locator("h1").count();
        if (headings != 1) {
            broken.add(headings + " h1");
        }
        if (!page.title().endsWith("– Trygga unga")) {
            broken.add("title: " + page.title());
        }
        var norwegian = NORWEGIAN.matcher(page.evaluate(WORDS).toString());
        if (norwegian.find()) {
            broken.add("a Norwegian word: " + norwegian.group());
        }
        return broken;
    }
}
