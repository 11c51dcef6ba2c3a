package se.tryggaunga.concerns.web;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a report begins from: a concern, a question of one's own, or nothing. Its code stands in the
 * address, so that a draft of one report is not taken for another's.
 */
public record ReportSource(@Nullable UUID concern, @Nullable UUID advice) {

    static final String NEW = "/anmalan/ny";
    static final String DRAFT = "concerns.report";

    private static final Pattern CODE =
            Pattern.compile("(oro|fraga)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static ReportSource of(String code) {
        var found = CODE.matcher(code);
        if (!found.matches()) {
            return new ReportSource(null, null);
        }
        var id = UUID.fromString(found.group(2));
        return found.group(1).equals("oro")
                ? new ReportSource(id, null)
                : new ReportSource(null, id);
    }

    public String code() {
        if (concern != null) {
            return "oro-" + concern;
        }
        return advice == null ? "" : "fraga-" + advice;
    }

    public String draft() {
        return code().isEmpty() ? DRAFT : DRAFT + "." + code();
    }

    public String path() {
        return code().isEmpty() ? NEW : NEW + "?fran=" + code();
    }
}
