package se.tryggaunga.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.web.firewall.RequestRejectedException;

/** What the user had written when the server said no: shown back, so that nothing is lost. */
public final class Written {

    private static final int WORTH_KEEPING = 20;

    /** What was chosen rather than written. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Written() {}

    public static List<String> in(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return List.of();
        }
        try {
            return words(request);
        } catch (RequestRejectedException unreadable) {
            return List.of();
        }
    }

    private static List<String> words(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(text -> text.length() >= WORTH_KEEPING)
                .filter(text -> !ID.matcher(text).matches())
                .toList();
    }
}
