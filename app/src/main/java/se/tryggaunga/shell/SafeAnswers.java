package se.tryggaunga.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.core.io.ClassPathResource;

/**
 * Outermost of all in the server: an answer is as safe when the server itself refuses a request,
 * before any filter or page of ours has seen it, and it is in our words.
 */
public final class SafeAnswers extends ErrorReportValve {

    public static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; "
                    + "manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static final String DEVICES =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), "
                    + "fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), "
                    + "microphone=(), midi=(), payment=(), picture-in-picture=(), "
                    + "publickey-credentials-get=(self), screen-wake-lock=(), usb=(), "
                    + "web-share=(), xr-spatial-tracking=()";

    private static final String A_YEAR = "max-age=31536000 ; includeSubDomains";
    private static final int FAULT = 500;

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy", CONTENT,
                    "Permissions-Policy", DEVICES,
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "same-origin",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin");

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        tell(request, response);
        super.invoke(request, response);
    }

    /** The proxy before us may speak https where we do not. */
    private static void tell(Request request, Response response) {
        HEADERS.forEach(response::setHeader);
        if (request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"))) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
    }

    /** Only what no page of ours could answer comes here. */
    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        // a fault on the way has taken them away
        tell(request, response);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        var page = response.getStatus() < FAULT ? "refused.html" : "broken.html";
        try {
            var reporter = response.getReporter();
            if (reporter != null) {
                reporter.write(new ClassPathResource(page).getContentAsString(UTF_8));
                response.finishResponse();
            }
        } catch (IOException gone) {
            // the browser has gone; there is nobody to answer
        }
    }
}
