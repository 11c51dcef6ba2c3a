package se.tryggaunga.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a screen stays open when nobody is there: shorter on one that is carried about and can
 * be left on a bus. What cannot be told is taken to be carried.
 */
@Component
class LockTimes {

    private static final Pattern CARRIED = Pattern.compile("Mobi|Android|iPhone|iPad|Tablet");
    private static final Pattern ON_A_DESK = Pattern.compile("Windows NT|Macintosh|X11|CrOS");

    private final Duration desk;
    private final Duration carried;

    LockTimes(
            @Value("${trygga.lock-after:15m}") Duration desk,
            @Value("${trygga.lock-after-carried:5m}") Duration carried) {
        this.desk = desk;
        this.carried = carried;
    }

    Duration of(boolean isCarried) {
        return isCarried ? carried : desk;
    }

    /** The browser's own word where it gives one; a page has no part in it, nor has its script. */
    static boolean isCarried(HttpServletRequest request) {
        var hint = request.getHeader("Sec-CH-UA-Mobile");
        if (hint != null) {
            return !hint.equals("?0");
        }
        var agent = request.getHeader("User-Agent");
        return agent == null || CARRIED.matcher(agent).find() || !ON_A_DESK.matcher(agent).find();
    }
}
