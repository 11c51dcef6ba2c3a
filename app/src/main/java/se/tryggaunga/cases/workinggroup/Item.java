package se.tryggaunga.cases.workinggroup;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case on the working group's list of a day.
 *
 * @param openedAt when somebody said who was in the room; nothing before that
 * @param over whether its minutes are adopted, or the case is closed
 */
public record Item(
        UUID scope,
        UUID meeting,
        String number,
        @Nullable LocalTime at,
        String place,
        @Nullable Instant openedAt,
        boolean over) {

    /** Where it is said who is in the room, before anything of the case is shown. */
    public String door() {
        return "/arenden/" + number + "/moten/" + meeting + "/infor";
    }

    /** What Mötesläge shows when it has been opened. */
    public String path() {
        return "/arenden/" + number + "/moten/" + meeting + "/lage";
    }

    public String key() {
        return "plans.group." + (over ? "over" : openedAt == null ? "to-come" : "opened");
    }
}
