package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.tryggaunga.demo.JourneyDemonstration;
import se.tryggaunga.demo.story.Chronicle;
import se.tryggaunga.demo.story.Story;
import se.tryggaunga.demo.story.Telling;
import se.tryggaunga.shared.Today;

/**
 * The year of one case, looked at on the way by those whose case it is: docs/a-year.md walks
 * through it with the pictures that are taken here ({@code -Dtrygga.pictures=true}).
 */
class YearJourney {

    private static final String TOWN = "strangnas";
    private static final long SEED = 20_260_417;
    private static final Path WALK = Path.of("..", "docs", "a-year.md");
    private static final Pattern PICTURE = Pattern.compile("year/(year-[a-z-]+)\\.png");

    private final Words words = Words.SWEDISH;
    private final Map<Integer, Consumer<String>> stops = new LinkedHashMap<>();
    private final TreeSet<String> taken = new TreeSet<>();

    YearJourney() {
        stops.put(1, _ -> shown("concern", Somebody.JOHAN, "/min-dag", "concerns.task.assess"));
        stops.put(
                26,
                file ->
                        shown(
                                "picture",
                                Somebody.AHMED,
                                file + "/kartlaggning/bild",
                                "cases.picture.side-by-side"));
        stops.put(37, file -> shown("plan", Somebody.JOHAN, file + "/plan", "plans.voice"));
        stops.put(115, file -> shown("birthday", Somebody.JOHAN, file, "cases.status.resting"));
        stops.put(124, file -> shown("woken", Somebody.JOHAN, file, "cases.step.woken"));
        stops.put(180, file -> consent(file));
        stops.put(208, this::setback);
        stops.put(264, file -> shown("goals", Somebody.AHMED, file + "/plan", "plans.goals"));
        stops.put(
                353,
                file -> {
                    shown("lanes", Somebody.AHMED, file + "/plan/tidslinje", "plans.lanes.why");
                    shown("look-back", Somebody.AHMED, file + "/aterblick", "plans.back.history");
                });
    }

    @Test
    void goesFromAConcernToALookBack() throws IOException {
        var telling =
                new Telling(TOWN, LocalDate.now(Today.ZONE), SEED, 1, false, Chronicle.SILENT);
        JourneyDemonstration.running()
                .context()
                .getBean(Story.class)
                .year(
                        telling,
                        List.copyOf(stops.keySet()),
                        (day, number) -> stops.get(day).accept("/arenden/" + number));
        assertThat(taken).isEqualTo(walked());
    }

    /** At that time: whoever looks signs in anew, for weeks have gone. */
    private void shown(String name, Somebody who, String path, String key) {
        try (var people = new People(View.DESKTOP, TOWN, new Tally())) {
            var screen = people.of(who).open(path);
            taken(name, people, screen, key);
        }
    }

    private void taken(String name, People people, Screen screen, String key) {
        screen.picture("year-" + name, false);
        screen.sees(words.of(key));
        assertThat(people.faults()).isEmpty();
        taken.add("year-" + name);
    }

    private void setback(String file) {
        try (var people = new People(View.DESKTOP, TOWN, new Tally())) {
            var screen = people.of(Somebody.AHMED).open(file + "/moten");
            screen.follow(words.of("plans.occasion.urgent"));
            taken("setback", people, screen, "plans.topic.what_happened");
        }
    }

    private void consent(String file) {
        try (var people = new People(View.DESKTOP, TOWN, new Tally())) {
            var screen = people.of(Somebody.JOHAN).open(file);
            screen.click(screen.page().locator("a[href$='/samtycke']").first());
            taken("police-out", people, screen, "sharing.withdrawn.parts");
        }
    }

    /** The pictures that the walk shows: each is one that is taken here. */
    private static TreeSet<String> walked() throws IOException {
        var shown = new TreeSet<String>();
        PICTURE.matcher(Files.readString(WALK)).results().forEach(each -> shown.add(each.group(1)));
        return shown;
    }
}
