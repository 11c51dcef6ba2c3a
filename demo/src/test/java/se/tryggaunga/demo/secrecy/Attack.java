package se.tryggaunga.demo.secrecy;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A way of asking for what one may not have: who asks, and how.
 *
 * @param how what the request is like, or a door of its own beside the page
 */
record Attack(Who who, How how) implements Comparable<Attack> {

    /** One who asks. */
    enum Who {
        /** Of an area that has nothing to do with it. */
        OTHER_AREA,
        /** Of an area that takes part, without taking part. */
        COLLEAGUE,
        /** Takes part under another hat. */
        OTHER_HAT,
        /** With a session from when the assignment still held. */
        ENDED_ASSIGNMENT,
        /** Takes part, or did: may have what the grounds give today and no more. */
        MEMBER,
        /** Of another municipality, at this one's door and at their own. */
        OTHER_MUNICIPALITY,
        /** With a session from another municipality. */
        CARRIED_SESSION,
        NOBODY
    }

    /** What is asked. */
    enum How {
        PAGE("GET", Map.of()),
        PART("GET", Map.of("HX-Request", "true", "HX-Target", "main")),
        OLD_LINK(
                "GET",
                Map.of(
                        "If-Modified-Since",
                        "Wed, 21 Oct 2026 07:28:00 GMT",
                        "If-None-Match",
                        "*",
                        "Cache-Control",
                        "only-if-cached, max-stale=99999999")),
        PDF("GET", Map.of("Accept", "application/pdf")),
        JSON("GET", Map.of("Accept", "application/json")),
        CSV("GET", Map.of("Accept", "text/csv")),
        HEAD("HEAD", Map.of()),
        ALTERED_ADDRESS("GET", Map.of()),
        /** Through something of one's own: another's thing under one's own case. */
        ALTERED_ID("GET", Map.of()),
        WRITE("POST", Map.of()),
        SEARCH("POST", Map.of()),
        DRAFT("POST", Map.of()),
        NOTICE("GET", Map.of()),
        EVENT_STREAM("GET", Map.of());

        final String method;
        final Map<String, String> headers;

        How(String method, Map<String, String> headers) {
            this.method = method;
            this.headers = headers;
        }
    }

    /** Ways of asking for a page's own address. */
    static final List<How> OF_PAGES =
            List.of(How.PART, How.OLD_LINK, How.PDF, How.JSON, How.CSV, How.HEAD);

    /** Who also asks in each of those ways. */
    static final List<Who> INGENIOUS =
            List.of(Who.OTHER_AREA, Who.COLLEAGUE, Who.OTHER_HAT, Who.MEMBER);

    @Override
    public int compareTo(Attack other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return (who + " " + how).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
