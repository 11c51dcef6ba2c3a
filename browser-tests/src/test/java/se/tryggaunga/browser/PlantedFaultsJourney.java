package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule for pages, against a page that breaks it: a rule that finds nothing proves nothing. */
class PlantedFaultsJourney {

    private static final String SOUND =
            """
            <!doctype html><html lang="sv"><head><title>Prov – Trygga unga</title></head>
            <body><main><h1>Prov</h1>%s</main></body></html>
            """;

    @Test
    void findsNothingOnASoundPage() {
        try (var screen = planted("<p>Allt är som det ska.</p>")) {
            assertThat(PageRules.accessible(screen.page())).isEmpty();
            assertThat(PageRules.fitting(screen.page())).isEmpty();
            assertThat(PageRules.worded(screen.page())).isEmpty();
        }
    }

    @Test
    void findsAFieldWithoutName() {
        try (var screen = planted("<input type=text>")) {
            assertThat(PageRules.accessible(screen.page()))
                    .anyMatch(each -> each.startsWith("label"));
        }
    }

    @Test
    void findsPaleWords() {
        try (var screen = planted("<p style='color:#bbb'>Blek</p>")) {
            assertThat(PageRules.coloured(screen.page()))
                    .anySatisfy(each -> assertThat(each).startsWith("color-contrast"));
        }
    }

    @Test
    void findsWordsThatArePaleInTheDarkAlone() {
        var dark = "<style>@media (prefers-color-scheme: dark) {p {color: #222; background: #000}}";
        try (var screen = planted(dark + "</style><p>Mörk</p>")) {
            assertThat(PageRules.coloured(screen.page())).isEmpty();
            PageRules.shine(screen.page(), ColorScheme.DARK);
            assertThat(PageRules.coloured(screen.page()))
                    .anySatisfy(each -> assertThat(each).startsWith("color-contrast"));
        }
    }

    @Test
    void findsAPageWiderThanTheScreen() {
        try (var screen = planted("<div style='width:2000px'>bred</div>")) {
            assertThat(PageRules.fitting(screen.page())).isNotEmpty();
        }
    }

    @Test
    void findsNorwegianASecondHeadingAndAStrangeTitle() {
        try (var screen = planted("<h1>Till</h1><button>Lagre</button>")) {
            screen.page().evaluate("document.title = 'Prov'");
            assertThat(PageRules.worded(screen.page())).hasSize(3);
        }
    }

    @Test
    void findsAPageThatNobodyLookedAt() {
        var routes = new Routes(List.of("/oro", "/oro/{id}", "/oro/ny", "/glomd"));
        assertThat(routes.of("/oro/ny")).contains("/oro/ny");
        assertThat(routes.missing(Set.of("/oro", "/oro/{id}"), Map.of("/oro/ny", "a reason")))
                .containsExactly("/glomd");
    }

    private static Screen planted(String fault) {
        var screen = new Screen(View.DESKTOP, "eskilstuna", new Tally());
        screen.page().setContent(SOUND.formatted(fault));
        return screen;
    }
}
