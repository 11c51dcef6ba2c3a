package se.tryggaunga.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import se.tryggaunga.cases.Cases;
import se.tryggaunga.people.Sheltered;

/**
 * Keeps whereabouts out of every form about a protected identity, whichever page it is on: nothing
 * of it is kept, and the words are given back. Sv: skyddade personuppgifter.
 */
@Component
class WhereaboutsGuard implements HandlerInterceptor {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int SHORTEST = 3;

    private final Cases cases;
    private final Sheltered sheltered;

    WhereaboutsGuard(Cases cases, Sheltered sheltered) {
        this.cases = cases;
        this.sheltered = sheltered;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")) {
            scope(request).ifPresent(scope -> sheltered.refuseWhereabouts(scope, words(request)));
        }
        return true;
    }

    private Optional<UUID> scope(HttpServletRequest request) {
        var places = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(places instanceof Map<?, ?> named)) {
            return Optional.empty();
        }
        if (named.get("number") instanceof String number) {
            return cases.scope(number);
        }
        var id = named.get(named.containsKey("scope") ? "scope" : "id");
        return id instanceof String text && ID.matcher(text).matches()
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private static List<String> words(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(text -> text.length() >= SHORTEST && !ID.matcher(text).matches())
                .toList();
    }
}
