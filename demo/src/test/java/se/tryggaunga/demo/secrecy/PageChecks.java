package se.tryggaunga.demo.secrecy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold for a page that somebody may open: what it says, and what it must not say. */
final class PageChecks {

    private static final Pattern RAW = Pattern.compile("<m-[0-9a-f]{8}>");

    /** By its headers plain text, shown by no browser: signs stand in it as they were written. */
    private static final Pattern CALENDAR =
            Pattern.compile("\\{[^\\n]*content-type=\\[text/calendar[;\\]]");

    private static final Pattern IN_TITLE = Pattern.compile("<title>[^<]*m-[0-9a-f]{8}");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("\\b(?:href|src|action)=\"[^\"]*m-[0-9a-f]{8}");
    private static final Pattern SHEET = Pattern.compile("/plan/lapp/([0-9a-f-]{36})$");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern COUNT =
            Pattern.compile("id=\"lasare-rubrik\">.*?<p>[^<]*?(\\d+)[^<]*</p>", Pattern.DOTALL);

    private final Oracle oracle;
    private final LocalDate day;
    private final Map<String, Told> facts;
    private final Map<UUID, String> areaOfSeat = new HashMap<>();

    PageChecks(Oracle oracle, LocalDate day, Map<String, Told> facts) {
        this.oracle = oracle;
        this.day = day;
        this.facts = facts;
    }

    void seat(UUID seat, String area) {
        areaOfSeat.put(seat, area);
    }

    /** What is wrong with a page that came back to one who takes part. */
    List<String> wrong(Shot shot, String bytes) {
        var wrong = new ArrayList<String>();
        if (!CALENDAR.matcher(bytes).lookingAt() && RAW.matcher(bytes).find()) {
            wrong.add("words are not escaped");
        }
        if (IN_TITLE.matcher(bytes).find()) {
            wrong.add("a fact in the title");
        }
        if (IN_ADDRESS.matcher(bytes).find()) {
            wrong.add("a fact in an address");
        }
        var about = about(shot);
        if (about != null && bytes.contains("id=\"lasare\"")) {
            audience(about, bytes, wrong);
        }
        sheet(shot.path(), bytes, wrong);
        return wrong;
    }

    private void audience(Told about, String bytes, List<String> wrong) {
        var expected = new TreeMap<String, Integer>();
        oracle.readers(about, day)
                .forEach(hat -> expected.merge(hat.name() + ", " + hat.title(), 1, Integer::sum));
        var said = Audiences.on(bytes);
        if (!said.equals(expected)) {
            wrong.add("who sees this says " + said.keySet() + ", is " + expected.keySet());
        }
        var count = COUNT.matcher(bytes);
        int people = said.values().stream().mapToInt(Integer::intValue).sum();
        if (count.find() && Integer.parseInt(count.group(1)) != people) {
            wrong.add("who sees this counts " + count.group(1) + " and names " + people);
        }
    }

    private @Nullable Told about(Shot shot) {
        return switch (shot.endpoint()) {
            case "/oro/{id}" -> oracle.latest("concerns.concern_text", shot.scope());
            case "/arenden/{number}/plan" -> oracle.latest("cases.plan", shot.scope());
            case "/arenden/{number}/anteckningar/{id}" ->
                    oracle.latest("cases.note", last(shot.path()));
            default -> null;
        };
    }

    /** The last id in an address, however it is written. */
    private static UUID last(String path) {
        var ids = ID.matcher(URLDecoder.decode(path, StandardCharsets.UTF_8));
        var last = new UUID(0, 0);
        while (ids.find()) {
            last = UUID.fromString(ids.group());
        }
        return last;
    }

    /** A sheet for one who does not sign in holds what that seat may know (D32). */
    private void sheet(String path, String bytes, List<String> wrong) {
        var sheet = SHEET.matcher(path);
        if (!sheet.find()) {
            return;
        }
        var seat = UUID.fromString(sheet.group(1));
        var found = Visits.MARKER.matcher(bytes);
        while (found.find()) {
            var fact = facts.get(found.group());
            if (fact != null
                    && !fact.area.equals(areaOfSeat.get(seat))
                    && !fact.named.contains(seat)) {
                wrong.add("the sheet of " + areaOfSeat.get(seat) + " says " + fact);
            }
        }
    }
}
