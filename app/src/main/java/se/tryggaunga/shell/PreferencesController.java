package se.tryggaunga.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and light or dark, kept in the browser and changed without script. */
@Controller
class PreferencesController {

    @PostMapping("/sprak")
    ResponseEntity<Void> language(
            @RequestParam("sprak") String language,
            @RequestParam(defaultValue = "/") String till,
            HttpServletRequest request) {
        var chosen = language.equals("en") ? "en" : "sv";
        return remember("sprak", chosen, till, request);
    }

    @PostMapping("/lage")
    ResponseEntity<Void> scheme(
            @RequestParam("lage") String scheme,
            @RequestParam(defaultValue = "/") String till,
            HttpServletRequest request) {
        var chosen = scheme.equals("dark") || scheme.equals("light") ? scheme : "auto";
        return remember("lage", chosen, till, request);
    }

    private static ResponseEntity<Void> remember(
            String name, String value, String till, HttpServletRequest request) {
        var cookie =
                ResponseCookie.from(PreferenceCookie.name(name, request), value)
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, ownPath(till))
                .build();
    }

    /** Only to a path of our own; anything that could name another host goes to the start page. */
    static String ownPath(String till) {
        return till.matches("/(?![/\\\\])[\\x21-\\x7e]*") ? till : "/";
    }
}
