package se.tryggaunga.cases.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.domain.DayAnswers;
import se.tryggaunga.cases.domain.DayMap;
import se.tryggaunga.cases.domain.DaySlot;
import se.tryggaunga.cases.domain.NewDayMap;
import se.tryggaunga.cases.domain.Presence;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;

/** Reads an area's answers; a box that nobody has touched says "don't know". */
record DayMapForm(Form form) {

    private static final int MOST_VERSIONS = 100_000;
    private static final int LONGEST = 500;

    static DayMapForm of(@Nullable DayMap map) {
        var answers = map == null ? DayAnswers.NONE : map.answers();
        var form =
                Form.empty()
                        .with("after", String.valueOf(map == null ? 0 : map.version()))
                        .with("words", answers.words())
                        .with("spoken_by", map == null ? "" : map.spokenBy())
                        .with("confirmed", map == null ? "" : map.confirmed());
        if (answers.withYoung()) {
            form.with("with_young", "ja");
        }
        DaySlot.ALL.forEach(slot -> form.with(slot.code(), answers.at(slot).code()));
        return new DayMapForm(form);
    }

    String area() {
        return form.value("area");
    }

    void check(boolean own) {
        form.number("after", 0, MOST_VERSIONS, "cases.err.page-old");
        form.max("words", LONGEST);
        form.max("spoken_by", CaseWords.SHORT);
        form.max("confirmed", CaseWords.SHORT);
        if (!own) {
            form.require("spoken_by", "cases.err.spoken-by");
        }
        checkBoxes();
    }

    private void checkBoxes() {
        for (var slot : DaySlot.ALL) {
            if (!form.value(slot.code()).isEmpty()) {
                form.oneOf(slot.code(), Coded.codes(Presence.class), "cases.err.page-old");
            }
        }
        if (saying(Presence.YES).isEmpty() && saying(Presence.NO).isEmpty()) {
            form.reject(DaySlot.ALL.getFirst().code(), "cases.err.day-empty");
        }
    }

    NewDayMap map() {
        return new NewDayMap(
                area(),
                Integer.parseInt(form.value("after")),
                answers(),
                form.value("spoken_by"),
                form.value("confirmed"));
    }

    DayAnswers answers() {
        return new DayAnswers(
                form.has("with_young", "ja"),
                saying(Presence.YES),
                saying(Presence.NO),
                form.value("words"));
    }

    private Set<DaySlot> saying(Presence presence) {
        return DaySlot.ALL.stream()
                .filter(slot -> form.value(slot.code()).equals(presence.code()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
