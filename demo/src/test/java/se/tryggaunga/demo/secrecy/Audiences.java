package se.tryggaunga.demo.secrecy;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads whom a page names under "Vem ser detta?". */
final class Audiences {

    private static final Pattern READER =
            Pattern.compile(
                    "class=\"lasare__namn\"><strong>([^<]*)</strong>.*?<span class=\"dampad\">([^<]*)</span>",
                    Pattern.DOTALL);

    private Audiences() {}

    /**
     * Name and function, and how often they stand there; the party after the first comma is left
     * out.
     */
    static Map<String, Integer> on(String body) {
        var named = new TreeMap<String, Integer>();
        var found = READER.matcher(body);
        while (found.find()) {
            named.merge(
                    plain(found.group(1)) + ", " + title(plain(found.group(2))), 1, Integer::sum);
        }
        return named;
    }

    private static String title(String role) {
        var comma = role.indexOf(", ");
        return comma < 0 ? role : role.substring(0, comma);
    }

    private static String plain(String html) {
        return html.replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'");
    }
}
