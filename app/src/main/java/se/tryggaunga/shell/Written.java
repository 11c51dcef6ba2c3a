package se.tryggaunga.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.web.firewall.RequestRejectedException;

/** What the user had written when the server said no: shown back, so that nothing is lost. */
final class Written {

    private static final int WORTH_KEEPING = 20;

    private Written() {}

    static List<String> in(HttpServletRequest request) {
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
                .toList();
    }
}
