package se.tryggaunga.sharing.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.tryggaunga.sharing.decision.Rule;
import se.tryggaunga.sharing.decision.RuleCheck;
import se.tryggaunga.sharing.decision.Vocabulary;
import se.tryggaunga.shell.Form;

/** What a steward writes otherwise in a rule. */
record RuleForm(Form form, Rule rule, Vocabulary words) {

    private static final int LONGEST = 400;

    /** Filled with the rule as it stands. */
    static Form of(Rule rule) {
        var form = Form.empty();
        RuleCheck.CHANGEABLE.forEach(column -> form.with(column, rule.row().text(column)));
        return form;
    }

    /** The columns as they are written now; the same as before where nothing is changed. */
    Map<String, String> written() {
        var written = new HashMap<String, String>();
        RuleCheck.CHANGEABLE.forEach(column -> written.put(column, form.value(column)));
        return written;
    }

    boolean isFit() {
        var row = rule.row();
        for (var field : written().entrySet()) {
            form.max(field.getKey(), LONGEST);
            row = row.with(field.getKey(), field.getValue());
        }
        RuleCheck.faults(row, words)
                .forEach(column -> form.reject(column, "sharing.rules.err." + column));
        if (row.equals(rule.row())) {
            form.reject("status", "sharing.rules.err.nothing");
        }
        form.require("why", "sharing.rules.err.why");
        form.max("why", LONGEST);
        return form.ok();
    }

    /** One change, however often the form is sent; with other words it is another. */
    UUID id() {
        return form.sending();
    }
}
