package se.tryggaunga.cases;

import se.tryggaunga.cases.domain.AgendaItem;
import se.tryggaunga.shell.Text;

/** What a point of an agenda is called: by its own words, or by the product's. */
public final class AgendaWords {

    private AgendaWords() {}

    public static String title(AgendaItem item) {
        return item.worded() ? item.words() : Text.text(item.key());
    }

    /** With its number, as it is called on the page and in the minutes. */
    public static String numbered(AgendaItem item) {
        return Text.text("plans.item.numbered", item.position(), title(item));
    }
}
