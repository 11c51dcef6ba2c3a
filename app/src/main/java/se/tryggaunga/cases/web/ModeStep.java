package se.tryggaunga.cases.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.AgendaWords;
import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.shell.Text;

/**
 * Where in a meeting one is: who has come, one point after the other, and the end.
 *
 * @param key what addresses call it
 * @param item nothing at the beginning and at the end
 */
public record ModeStep(String key, String title, @Nullable AgendaItem item) {

    static final String CAME = "narvaro";
    static final String END = "slut";

    static ModeStep came() {
        return new ModeStep(CAME, Text.text("plans.attendees"), null);
    }

    static ModeStep of(AgendaItem item) {
        return new ModeStep(item.id().toString(), AgendaWords.numbered(item), item);
    }

    static ModeStep end(boolean over) {
        return new ModeStep(END, Text.text(over ? "plans.mode.ended" : "plans.mode.end"), null);
    }

    public boolean isCame() {
        return key.equals(CAME);
    }

    public boolean isEnd() {
        return key.equals(END);
    }

    /** Whether something has been written there. */
    public boolean noted() {
        return item != null && item.noted();
    }

    UUID id() {
        return UUID.fromString(key);
    }
}
