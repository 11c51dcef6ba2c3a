package se.tryggaunga.concerns.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.tryggaunga.concerns.domain.ReportWay;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shell.Form;

/**
 * What a report of concern is to say: read and shown, and not kept once it has been handed over.
 */
record ReportForm(Form form) {

    static final List<String> ACUTE = List.of("yes", "no", "unknown");
    static final List<String> FAMILY = List.of("yes", "no", "not_safe");

    /** Of the handing over, not of the report. */
    private static final Set<String> HANDED = Set.of("way", "wants_answer", "handed");

    static final int LINE = 200;
    static final int TEXT = 4_000;

    private static final List<String> LINES = List.of("child", "identity", "where", "reach");
    private static final List<String> TEXTS = List.of("seen", "heard", "said", "others", "adults");

    /** No letter or figure that is taken for another when it is read aloud. */
    private static final String SYMBOLS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** Whether it can be printed. */
    boolean read() {
        LINES.forEach(field -> form.max(field, LINE));
        TEXTS.forEach(field -> form.max(field, TEXT));
        form.require("child", "concerns.report.error.child");
        if (form.value("heard").isEmpty() && form.value("said").isEmpty()) {
            form.require("seen", "concerns.report.error.seen");
        }
        form.oneOf("acute", ACUTE, "concerns.report.error.acute");
        form.oneOf("family", FAMILY, "concerns.report.error.family");
        form.require("reach", "concerns.report.error.reach");
        return form.ok();
    }

    /** What travels with the paper, so that it is kept nowhere but in the writer's own draft. */
    Map<String, List<String>> carried() {
        var carried = new TreeMap<>(form.all());
        carried.keySet().removeIf(name -> name.startsWith("_") || HANDED.contains(name));
        return carried;
    }

    /** How it was handed over; nothing chosen is an error at its field. */
    String way() {
        return form.oneOf("way", Coded.codes(ReportWay.class), "concerns.report.error.way");
    }

    boolean wantsAnswer() {
        return form.has("wants_answer", "yes");
    }

    /**
     * The number on the paper: of this showing of the form, so that it stays when it is changed.
     */
    static String number(String showing) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(showing.getBytes(StandardCharsets.UTF_8));
            var number = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                number.append(i == 4 ? "-" : "");
                number.append(SYMBOLS.charAt(Math.floorMod(digest[i], SYMBOLS.length())));
            }
            return number.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
