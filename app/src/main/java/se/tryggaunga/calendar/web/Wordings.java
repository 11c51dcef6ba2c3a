package se.tryggaunga.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import se.tryggaunga.calendar.domain.CalendarFile;
import se.tryggaunga.calendar.domain.Wording;
import se.tryggaunga.shell.Text;

/** Calendar files in a reader's language, with the way back to where one was asked from. */
final class Wordings {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private Wordings() {}

    static CalendarFile files(Locale locale, HttpServletRequest request) {
        return new CalendarFile(
                new Wording(
                        Text.in(locale, "calendar.meeting"),
                        Text.in(locale, "calendar.name"),
                        Text.in(locale, "calendar.note"),
                        site(request) + "/min-dag"));
    }

    /** As it was reached: a host that is no municipality's never comes this far. */
    static String site(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? HTTPS : HTTP);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
