package se.tryggaunga.asks.web;

import java.time.LocalDate;
import java.util.List;
import se.tryggaunga.asks.NewAsk;
import se.tryggaunga.shell.Form;

/** Reads what is asked, and of whom. */
record AskForm(Form form) {

    /** A no that belongs on the form; any other has a page of its own. */
    static final int WRONG = 422;

    static final int LONGEST = 2_000;

    void check(List<String> askable, LocalDate today) {
        form.oneOf("till", askable, "asks.err.to");
        form.require("vad", "asks.err.what");
        form.max("vad", LONGEST);
        var wanted = form.date("senast", today);
        if (wanted != null && wanted.isBefore(today)) {
            form.reject("senast", "asks.err.past");
        }
    }

    NewAsk ask(LocalDate today) {
        return new NewAsk(form.value("till"), form.value("vad"), form.date("senast", today));
    }
}
