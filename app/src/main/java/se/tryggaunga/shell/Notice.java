package se.tryggaunga.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One line about what just happened, shown and read aloud: "Sparat 14.32." Sv: besked. */
public final class Notice {

    private static final String ATTRIBUTE = "shell.notice";

    private Notice() {}

    /** On the page that the browser is sent to. */
    public static void after(RedirectAttributes redirect, String key, @Nullable Object... args) {
        redirect.addFlashAttribute(ATTRIBUTE, Text.text(key, args));
    }

    /** On the page that is already open, together with an htmx answer. */
    public static void now(HttpServletResponse response, String key, @Nullable Object... args) {
        response.setHeader("HX-Trigger", "{\"besked\":\"" + ascii(Text.text(key, args)) + "\"}");
    }

    static @Nullable String of(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get(ATTRIBUTE);
    }

    /** Headers carry ASCII only. */
    private static String ascii(String sentence) {
        var out = new StringBuilder();
        for (char c : sentence.toCharArray()) {
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
