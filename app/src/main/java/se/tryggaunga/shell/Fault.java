package se.tryggaunga.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;

/** Something of ours that broke: a code for the user to quote and the same code in our log. */
record Fault(String code) {

    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);
    private static final RandomGenerator RANDOM = new SecureRandom();

    /** No look-alikes: the code is read aloud over the phone. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    static Fault of(Throwable cause, HttpServletRequest request) {
        var fault = new Fault(newCode());
        LOG.error(
                "Fault {} in {} {}\n{}",
                fault.code,
                request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                withoutMessages(cause));
        return fault;
    }

    Map<String, Object> model(HttpServletRequest request) {
        return Map.of("code", code, "written", Written.in(request));
    }

    /** A message may quote what a user wrote or a row of the database; a frame never does. */
    static String withoutMessages(Throwable cause) {
        var out = new StringBuilder();
        for (Throwable at = cause; at != null; at = at.getCause() == at ? null : at.getCause()) {
            out.append(out.isEmpty() ? "" : "caused by ").append(at.getClass().getName());
            if (at instanceof SQLException sql) {
                out.append(" [").append(sql.getSQLState()).append(']');
            }
            out.append('\n');
            for (var frame : at.getStackTrace()) {
                out.append("    at ").append(frame).append('\n');
            }
        }
        return out.toString();
    }

    private static String newCode() {
        var code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
