package se.tryggaunga.requests.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.requests.Colleague;
import se.tryggaunga.shell.Form;

/** Reads fields that several of the forms have. */
record Fields(Form form, LocalDate today) {

    static final int LINE = 200;
    static final int WORDS = 5_000;

    /** A day that has been. */
    @Nullable LocalDate day(String name, String key) {
        form.require(name, key);
        var day = form.date(name, today);
        if (day != null && day.isAfter(today)) {
            form.reject(name, "requests.err.later");
            return null;
        }
        return day;
    }

    String words(String name, String key) {
        var value = form.require(name, key);
        form.max(name, WORDS);
        return value;
    }

    String optional(String name) {
        form.max(name, WORDS);
        return form.value(name);
    }

    @Nullable UUID person(String name, List<Colleague> among, String key) {
        var ids = among.stream().map(each -> each.assignment().toString()).toList();
        var chosen = form.oneOf(name, ids, key);
        return ids.contains(chosen) ? UUID.fromString(chosen) : null;
    }
}
