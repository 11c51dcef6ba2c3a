package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each person finds by trying every list and every address there is so far: which doors open,
 * and whose texts stand behind them.
 */
final class Sights {

    static final Set<Somebody> TRYING =
            EnumSet.of(
                    Somebody.MIA,
                    Somebody.SARA,
                    Somebody.EVA,
                    Somebody.ANDERS,
                    Somebody.PETRA,
                    Somebody.BIRGITTA);

    private static final List<String> LISTS =
            List.of("/min-dag?alla=1", "/oro", "/arenden", "/forfragningar");

    private final People people;
    private final Marks marks;
    private final Map<String, Set<Somebody>> doors = new LinkedHashMap<>();
    private final Map<String, Set<Somebody>> readers = new LinkedHashMap<>();

    Sights(People people, Marks marks) {
        this.people = people;
        this.marks = marks;
    }

    /** From now on this address answers these people, and is "not found" to the others. */
    void door(String path, Somebody... who) {
        doors.put(path, set(who));
    }

    /** From now on the texts with this mark can be read by these people and by nobody else. */
    void readers(String mark, Somebody... who) {
        readers.put(mark, set(who));
    }

    void hold(String step) {
        assertThat(readers.keySet())
                .as("every text has its rule")
                .containsAll(marks.all().keySet());
        var wrong = new ArrayList<String>();
        for (var who : TRYING) {
            var found = new TreeSet<String>();
            LISTS.forEach(list -> found.addAll(marksIn(get(who, list))));
            doors.forEach((path, welcome) -> tried(who, path, welcome, found, wrong));
            compare(who, found, wrong);
        }
        assertThat(wrong).as("after " + step).isEmpty();
    }

    private void tried(
            Somebody who,
            String path,
            Set<Somebody> welcome,
            Set<String> found,
            List<String> wrong) {
        var answer = get(who, path);
        found.addAll(marksIn(answer));
        var expected = welcome.contains(who) ? 200 : 404;
        if (answer.status() != expected) {
            wrong.add(who + " gets " + answer.status() + ", not " + expected + ", from " + path);
        }
        if (expected == 404
                && !answer.text().contains(people.of(who).words().of("shell.not-found"))) {
            wrong.add(who + " gets another page than the one for nothing at all from " + path);
        }
    }

    private void compare(Somebody who, Set<String> found, List<String> wrong) {
        for (var mark : marks.all().keySet()) {
            var may = readers.get(mark).contains(who);
            if (may != found.contains(mark)) {
                wrong.add(who + (may ? " does not find " : " finds ") + mark);
            }
        }
    }

    private Set<String> marksIn(APIResponse answer) {
        var body = answer.text();
        var found = new TreeSet<String>();
        marks.all()
                .forEach((name, word) -> {
                    if (body.contains(word)) {
                        found.add(name);
                    }
                });
        return found;
    }

    private APIResponse get(Somebody who, String path) {
        var screen = people.of(who);
        return screen.page().request().get(screen.base() + path);
    }

    private static Set<Somebody> set(Somebody... who) {
        var set = EnumSet.noneOf(Somebody.class);
        set.addAll(List.of(who));
        return set;
    }
}
