package se.tryggaunga.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of every module: all there, in both languages, and in plain language. */
class MessagesTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CODE = Path.of("src/main/java");
    private static final Path SPRITE =
            Path.of("src/main/resources/static/vendor/lucide-static-1.62.0/sprite.svg");
    private static final List<Catalogue> CATALOGUES =
            Catalogue.all(Path.of("src/main/resources/messages"));

    @Test
    void existInBothLanguages() {
        assertThat(CATALOGUES).isNotEmpty().flatMap(Catalogue::missing).isEmpty();
    }

    @Test
    void arePlain() {
        assertThat(CATALOGUES).flatMap(Catalogue::unclear).isEmpty();
    }

    @Test
    void existForEveryKeyThatIsUsed() throws IOException {
        var keys = keys();
        var unknown = new ArrayList<String>();
        for (var file : files(TEMPLATES, CODE)) {
            KeyUses.unknown(Files.readString(file), keys)
                    .forEach(key -> unknown.add(file + ": " + key));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void areNeverWrittenInTemplates() throws IOException {
        var words = new ArrayList<String>();
        for (var file : files(TEMPLATES)) {
            TemplateWords.hardCoded(Files.readString(file))
                    .forEach(found -> words.add(file + ": " + found));
        }
        assertThat(words).isEmpty();
    }

    @Test
    void haveAPictureForEveryIconThatIsNamed() throws IOException {
        var sprite = Files.readString(SPRITE);
        var named = Pattern.compile("\\bicon = \"([a-z0-9-]+)\"|icon\\(name = \"([a-z0-9-]+)\"");
        for (var file : files(TEMPLATES)) {
            var icons = named.matcher(Files.readString(file));
            while (icons.find()) {
                var icon = icons.group(1) == null ? icons.group(2) : icons.group(1);
                assertThat(sprite).as(file + " " + icon).contains("id=\"" + icon + "\"");
            }
        }
    }

    @Test
    void wouldBeMissedInOneLanguage() {
        var planted =
                new Catalogue(
                        "x",
                        Map.of("x.a", "A", "x.b", "{0}", "y.c", "C"),
                        Map.of("x.b", "B", "y.c", "C"));

        assertThat(planted.missing())
                .containsExactly(
                        "x.a exists in one language only",
                        "x.b has other {n} in the other language",
                        "y.c does not start with x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Klart!",
                "Vänligen försök igen",
                "Ogiltigt datum",
                "Felaktig kod",
                "Det misslyckades",
                "Allt är helt anonymt",
                "Neste side",
                " ",
                "ett två tre fyra fem sex sju åtta nio tio ett två tre fyra fem sex sju åtta nio tio ett"
            })
    void wouldBeFoundUnclear(String planted) {
        assertThat(new Catalogue("x", Map.of("x.a", planted), Map.of()).unclear()).isNotEmpty();
    }

    @Test
    void areClearAtTwentyWordsASentence() {
        var twenty = "ett två tre fyra fem sex sju åtta nio tio ".repeat(2).strip() + ". ";

        assertThat(new Catalogue("x", Map.of("x.a", twenty + twenty), Map.of()).unclear())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${text(\"x.b\")}",
                "@if(text(\"x.b\").isEmpty())",
                "count(\"x.a\", 2)",
                "Text.text(\"x.b.\" + kind)",
                "form.require(\"name\", \"x.b\")",
                "form.oneOf(\"how\", List.of(\"a\"), \"x.b\")",
                "new NavEntry(\"x.b\", \"/b\", \"house\", 1, \"\")",
                "class No extends Refusal { No() { super(\"x.b\"); } }"
            })
    void wouldBeMissedWhenUsed(String planted) {
        assertThat(KeyUses.unknown(planted, Set.of("x.a"))).hasSize(1);
    }

    @Test
    void areFoundWhenTheyExist() {
        var source = "text(\"x.a\", count(\"x.n\", 2)) + text(\"x.\" + kind) + sql(\"x.table\")";

        assertThat(KeyUses.unknown(source, Set.of("x.a", "x.n.one", "x.n.many"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Spara</p>",
                "<p>${name} sparade</p>",
                "@if(a)<p>x</p>@endif",
                "@template.shell.page(title = \"Min dag\", content = @`<p>${a}</p>`)",
                "@template.shell.page(title = a, content = @`<p>Hej</p>`)",
                "@template.shell.page(title = a, content = @`@template.shell.card(content = @`b`)`)",
                "${a ? \"Ja\" : b}",
                "<img alt=\"en bild\">",
                "<a aria-label='x' href=\"${b}\"></a>",
                "<p style=\"color: red\"></p>",
                "<button onclick=\"a()\"></button>",
                "<script>a()</script>"
            })
    void wouldBeFoundInTemplates(String planted) {
        assertThat(TemplateWords.hardCoded(planted)).isNotEmpty();
    }

    @Test
    void areNotSeenInOrdinaryMarkup() {
        assertThat(
                        TemplateWords.hardCoded(
                                """
                                @import java.util.List
                                @param String text = "Spara"
                                !{var a = List.of("b", 'c');}
                                <%-- A word to the next reader --%>
                                <p class="a b" data-x="y" lang="${text("z")}">&nbsp;${a}, – 1</p>
                                @for(var b : a)@if(b.equals("}"))${b}@else<br>@endif@endfor
                                @template.shell.card(heading = text("x.y"), content = @`<b>${a}</b>`)
                                """))
                .isEmpty();
    }

    private static Set<String> keys() {
        return CATALOGUES.stream()
                .flatMap(catalogue -> catalogue.swedish().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Path> files(Path... folders) throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : folders) {
            try (var walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                walk.filter(file -> file.toString().matches(".*\\.(jte|java)")).forEach(files::add);
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }
}
