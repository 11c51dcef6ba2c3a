package se.tryggaunga.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import se.tryggaunga.shared.Outage;

/**
 * {@code cases/plan} is the template {@code cases/plan.jte}, and the model holds its parameters. A
 * page is finished before its first byte is sent, so a fault never leaves half a page behind.
 */
class JteViewResolver implements ViewResolver, Ordered {

    private final TemplateEngine engine;
    private final Frames frames;

    JteViewResolver(TemplateEngine engine, Frames frames) {
        this.engine = engine;
        this.frames = frames;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        if (name.contains(":") || !engine.hasTemplate(template)) {
            return null;
        }
        return (model, request, response) -> send(template, model, request, response);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private void send(
            String template,
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput page;
        try {
            page = render(template, model == null ? Map.of() : model, request, response);
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            page = faultPage(Fault.of(e, request), request, response);
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(page.getContentLength());
        // in one piece: the session's wrapper looks at every write
        response.getOutputStream().write(page.toByteArray());
    }

    private Utf8ByteOutput render(
            String template,
            Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (Frame.of(request) == null) {
            frames.around(request, response.getStatus()).attachTo(request);
        }
        var out = new Utf8ByteOutput();
        engine.render(template, new HashMap<String, Object>(model), out);
        return out;
    }

    private Utf8ByteOutput faultPage(
            Fault fault, HttpServletRequest request, HttpServletResponse response) {
        frames.bare(request).attachTo(request);
        return render("shell/error.jte", fault.model(request), request, response);
    }
}
