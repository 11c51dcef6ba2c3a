package se.tryggaunga.cases.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Commitments;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** What, who and by when, wherever a promise is written down. */
final class PromiseFields {

    static final int LONGEST = 1_000;

    private PromiseFields() {}

    /** Whether somebody has begun to write one. */
    static boolean begun(Form form) {
        return Stream.of("vad", "vem", "senast").anyMatch(name -> !form.value(name).isEmpty());
    }

    /**
     * Owner and day are what a promise is; without them it is a wish.
     *
     * @param what is promised, in whichever field it was written
     */
    static void check(Form form, String what) {
        if (what.isEmpty()) {
            form.reject("vad", "plans.error.what");
        }
        form.max("vad", LONGEST);
        if (what.length() > LONGEST) {
            form.reject("vad", "plans.error.what-long");
        }
        form.require("vem", "plans.error.owner");
        if (!form.value("vem").isEmpty() && uuid(form.value("vem")) == null) {
            form.reject("vem", "plans.error.owner");
        }
        form.require("senast", "plans.error.date");
        PlanWords.comingDay(form, "senast");
    }

    static Commitments.Promise promise(Form form, String what) {
        return new Commitments.Promise(
                Objects.requireNonNull(uuid(form.value("vem"))),
                what,
                Objects.requireNonNull(form.date("senast")),
                uuid(form.value("till-mal")),
                PlanDaysPage.chosen(form));
    }

    /** Seats that the writer may write for: the named function, with its party. */
    static List<Option> seats(CaseView view, Set<String> pens) {
        return view.members().stream()
                .filter(seat -> pens.contains(seat.area()))
                .map(seat ->
                        Option.of(
                                seat.id().toString(),
                                Text.text(
                                        "plans.seat", seat.name(), seat.title(), seat.areaName())))
                .toList();
    }

    private static @Nullable UUID uuid(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
