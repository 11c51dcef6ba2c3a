package se.tryggaunga.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import se.tryggaunga.access.Acting;
import se.tryggaunga.shared.Refusal;

/**
 * Whatever an address of the product refuses with "not found" or "not yours", the attempt is logged
 * before the answer is given, also where the service did not do it itself: it knows more, and then
 * its row is enough. The answer is left to others, and tells the person nothing of it.
 */
@Component
class Denials implements HandlerExceptionResolver, Ordered {

    private static final String LOGGED = Denials.class.getName() + ".logged";

    private final ObjectProvider<Log> log;
    private final Acting acting;

    Denials(ObjectProvider<Log> log, Acting acting) {
        this.log = log;
        this.acting = acting;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** This request has its row. */
    static void logged() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(LOGGED, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception no) {
        if (handler instanceof HandlerMethod
                && isDenial(no)
                && request.getAttribute(LOGGED) == null
                && acting.wornHat().isPresent()) {
            log.getObject().denied(null, "address " + pattern(request));
        }
        return null;
    }

    private static boolean isDenial(Exception no) {
        return switch (no) {
            case Refusal refusal -> refusal.status() == 403 || refusal.status() == 404;
            case TypeMismatchException _ -> true;
            default -> false;
        };
    }

    /** The address as it is written in the code: the id itself stands in the row's purpose. */
    private static String pattern(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
