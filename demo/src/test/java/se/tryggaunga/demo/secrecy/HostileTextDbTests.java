package se.tryggaunga.demo.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every text field takes whatever text there is, and what is taken comes back as it was. */
@Tag("pages")
class HostileTextDbTests {

    private static final String TOWN = ToldYear.TOWN;
    private static final LocalDate ANCHOR = ToldYear.ANCHOR;

    /** Bytes that are no text: half a surrogate pair, a zero byte in two bytes, and none at all. */
    private static final List<String> NO_TEXT = List.of("%ED%A0%80", "%C0%80", "%FF%FE", "%E2%28");

    private static final int LONG = 50_000;
    private static final Map.Entry<String, String> ALL = Map.entry("all of them", "");

    /**
     * What a report of concern says is on paper only; a case that is open already is not opened
     * anew with other guests.
     */
    private static final List<String> KEPT_NOWHERE =
            List.of("/anmalan/ny ", "/forfragningar/{}/arende guest_");

    private static ToldYear year;

    private final Marked marked = new Marked();
    private final Map<String, Integer> faults = new TreeMap<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private final Set<String> tried = new TreeSet<>();

    @BeforeAll
    static void tell() {
        year = ToldYear.copy();
    }

    @AfterAll
    static void end() {
        year.close();
    }

    @Test
    void everyTextComesBackAsItWasOrIsRefusedWithWords() throws SQLException {
        var hats =
                FormWalk.hats(
                        TOWN,
                        ANCHOR,
                        "cases.host",
                        "consultations.ask",
                        "settings",
                        "duty.receive");
        FormWalk.through(year, hats)
                .forEach((walk, forms) ->
                        forms.forEach((route, spots) -> {
                            if (tried.add(route)) {
                                write(walk.visitor(), walk, spots.iterator());
                            }
                        }));
        try (var superuser = year.towns().asSuperuser(TOWN)) {
            faults.putAll(marked.changedIn(superuser));
        }
        System.out.printf(
                "hostile texts: %d kinds of forms, %s, %d texts taken, %d found in the database, "
                        + "%d shown%nnot found again: %s%n",
                tried.size(),
                answers,
                marked.taken(),
                marked.stored(),
                marked.shown(),
                marked.neverStored());
        assertThat(faults).isEmpty();
        assertThat(marked.neverStored())
                .as("taken and found in no table")
                .allMatch(place -> KEPT_NOWHERE.stream().anyMatch(place::startsWith));
        assertThat(marked.taken()).isGreaterThan(300);
        assertThat(answers).as("some was taken, some put right").containsKeys(302, 422);
    }

    /**
     * Where there is room for all of them they are written one after another into the same field;
     * otherwise each by itself.
     */
    private void write(Visitor visitor, FormWalk walk, Iterator<FormWalk.Spot> spots) {
        var open = walk.next(spots);
        var done = new HashSet<String>();
        if (open != null && !open.form().areas().isEmpty()) {
            if (send(visitor, open.form(), marked.inOne(open.form(), Naughty.together()), ALL)
                    < 400) {
                done.addAll(open.form().areas());
                open = walk.again(open, spots);
            }
        }
        for (var text : Naughty.texts().entrySet()) {
            var alone = !Naughty.together().contains(text.getValue());
            open = write(visitor, walk, spots, open, text, alone ? Set.of() : done);
        }
        if (open != null) {
            bytes(visitor, open.form());
        }
    }

    private FormWalk.@Nullable Opened write(
            Visitor visitor,
            FormWalk walk,
            Iterator<FormWalk.Spot> spots,
            FormWalk.@Nullable Opened open,
            Map.Entry<String, String> text,
            Set<String> done) {
        if (open == null) {
            return null;
        }
        var form = open.form();
        var fields = without(form.texts(), done);
        if (fields.isEmpty()) {
            return open;
        }
        var into = room(fields, text.getValue());
        int status = send(visitor, form, marked.in(form.route(), into, text.getValue()), text);
        var areas = without(form.areas(), done);
        if (status == 422 && !areas.isEmpty() && !areas.equals(into)) {
            var less = room(areas, text.getValue());
            status = send(visitor, form, marked.in(form.route(), less, text.getValue()), text);
        }
        return status < 400 ? walk.again(open, spots) : open;
    }

    private static Set<String> without(Set<String> fields, Set<String> done) {
        var left = new LinkedHashSet<>(fields);
        left.removeAll(done);
        return left;
    }

    /** All the fields, or one when the text is so long that the server takes no more of them. */
    private static Set<String> room(Set<String> fields, String text) {
        return text.length() < LONG ? fields : Set.of(fields.iterator().next());
    }

    private int send(
            Visitor visitor,
            Forms.Filled form,
            Map<String, String> sent,
            Map.Entry<String, String> text) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        form.fields().stream()
                .map(field ->
                        sent.containsKey(field.getKey())
                                ? Map.entry(field.getKey(), sent.get(field.getKey()))
                                : field)
                .forEach(fields::add);
        var answer = visitor.send(form, fields);
        var what = form.route() + " with " + text.getKey();
        note(what, answer);
        if (answer.status() < 400) {
            marked.wereTaken(sent.values());
            var next = answer.path().replaceAll(".* -> ", "");
            faults.putAll(
                    marked.changedOn(what, visitor.open(next.replaceAll("^https?://[^/]+", ""))));
        } else {
            faults.putAll(marked.changedOn(what, answer));
        }
        if (text.getValue().contains(Naughty.NUL) && answer.status() < 400 && !sent.isEmpty()) {
            faults.merge(what + ": a zero byte was taken", 1, Integer::sum);
        }
        return answer.status();
    }

    /** A field's name goes as it is written, so what follows it need not be text. */
    private void bytes(Visitor visitor, Forms.Filled form) {
        for (var bytes : NO_TEXT) {
            var fields = new ArrayList<Map.Entry<String, String>>();
            for (var field : form.fields()) {
                fields.add(
                        form.texts().contains(field.getKey())
                                ? Map.entry(field.getKey() + "=a" + bytes + "b&x", "")
                                : field);
            }
            note(form.route() + " with bytes " + bytes, visitor.send(form.action(), fields));
        }
    }

    private void note(String what, Visitor.Page answer) {
        answers.merge(answer.status(), 1, Integer::sum);
        if (answer.status() >= 500) {
            faults.merge(what + ": " + answer.status(), 1, Integer::sum);
        }
    }
}
