package se.tryggaunga.asks.web;

import java.util.List;
import se.tryggaunga.asks.NewTurn;
import se.tryggaunga.asks.domain.Turn;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;

/** Reads what is said about an ask. */
record TurnForm(Form form) {

    private static final int MOST_TURNS = 2;
    private static final int SHORT = 200;

    /**
     * @param answers what the reader can say for the party that was asked
     * @param forAnother whether that party does not sign in
     */
    void check(List<Turn> answers, boolean forAnother) {
        form.number("efter", 0, MOST_TURNS, "asks.answered");
        form.max("ord", AskForm.LONGEST);
        form.max("spoken_by", SHORT);
        form.max("confirmed", SHORT);
        if (form.value("svar").equals(Turn.TAKEN_BACK.code())) {
            return;
        }
        var codes = answers.stream().map(Turn::code).toList();
        var sent = form.oneOf("svar", codes, "asks.err.answer");
        if (sent.equals(Turn.DECLINED.code())) {
            form.require("ord", "asks.err.why");
        }
        if (forAnother) {
            form.require("spoken_by", "cases.err.spoken-by");
        }
    }

    Turn turn() {
        return Coded.of(Turn.class, form.value("svar"));
    }

    int after() {
        return Integer.parseInt(form.value("efter"));
    }

    NewTurn newTurn() {
        return new NewTurn(
                turn(), form.value("ord"), form.value("spoken_by"), form.value("confirmed"));
    }
}
