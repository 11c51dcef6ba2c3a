package se.tryggaunga.tasks.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.tryggaunga.shell.NavEntry;
import se.tryggaunga.shell.Wearer;
import se.tryggaunga.tasks.WayOn;

/** Whether the worn hat has work of its own in the product, and where it leads when it has none. */
@Component
class Offices {

    private final ObjectProvider<NavEntry> entries;
    private final ObjectProvider<WayOn> ways;

    Offices(ObjectProvider<NavEntry> entries, ObjectProvider<WayOn> ways) {
        this.entries = entries;
        this.ways = ways;
    }

    /** Nothing for a hat with work of its own: its day fills by itself. */
    @Nullable WayOn wayOn(Wearer wearer) {
        boolean works =
                entries.stream().anyMatch(entry -> !entry.right().isEmpty() && entry.isFor(wearer));
        return works ? null : ways.stream().findFirst().orElse(null);
    }
}
