package se.tryggaunga.rights.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.people.BadIdentityNumber;
import se.tryggaunga.people.IdentityNumber;
import se.tryggaunga.rights.NewExtract;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** Reads who asks for an extract, and says at which field something is missing. */
record ExtractForm(Form form, LocalDate today) {

    static final List<String> ASKED_BY = List.of("self", "guardian", "proxy");
    static final List<String> ASKED_HOW = List.of("letter", "visit", "service");
    static final List<String> IDENTITY = List.of("id_card", "e_id", "known", "proxy_paper");
    static final List<String> HANDED = List.of("in_person", "registered_letter", "e_service");
    static final int NAME = 100;
    static final int WORDS = 1000;

    static List<Option> options(String prefix, List<String> codes) {
        return codes.stream().map(code -> Option.of(code, Text.text(prefix + code))).toList();
    }

    @Nullable NewExtract read() {
        var given = name("given", "people.err.given");
        var family = name("family", "people.err.family");
        var number = number();
        var born = number == null ? day("born", "people.err.born") : number.birthDate();
        var on = day("on", "rights.err.asked-on");
        var by = form.oneOf("by", ASKED_BY, "rights.err.asked-by");
        var how = form.oneOf("how", ASKED_HOW, "rights.err.asked-how");
        if (!form.ok() || born == null || on == null) {
            return null;
        }
        return new NewExtract(given, family, born, number, by, how, on);
    }

    private String name(String field, String key) {
        var value = form.require(field, key);
        form.max(field, NAME);
        return value;
    }

    private @Nullable IdentityNumber number() {
        if (form.value("number").isEmpty()) {
            return null;
        }
        try {
            return IdentityNumber.of(form.value("number"));
        } catch (BadIdentityNumber refused) {
            form.reject("number", refused.key(), refused.args());
            return null;
        }
    }

    private @Nullable LocalDate day(String field, String key) {
        var number = form.error("number");
        if (field.equals("born") && number != null) {
            return null;
        }
        form.require(field, key);
        var day = form.date(field, today);
        if (day != null && day.isAfter(today)) {
            form.reject(field, "rights.err.later");
            return null;
        }
        return day;
    }
}
