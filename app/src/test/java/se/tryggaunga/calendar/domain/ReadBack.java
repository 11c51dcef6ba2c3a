package se.tryggaunga.calendar.domain;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;

/** Calendar files as another library than the one that writes them reads them. */
public final class ReadBack {

    static {
        // the other cache wants a library that is not here
        System.setProperty(
                "net.fortuna.ical4j.timezone.cache.impl",
                "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    private ReadBack() {}

    public static Calendar calendar(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file));
        } catch (IOException | ParserException broken) {
            throw new AssertionError(file, broken);
        }
    }

    public static List<? extends Component> events(String file) {
        return calendar(file).getComponents(Component.VEVENT);
    }

    public static Component event(String file) {
        var events = events(file);
        if (events.size() != 1) {
            throw new AssertionError(events.size() + " events in " + file);
        }
        return events.getFirst();
    }

    public static String method(String file) {
        return calendar(file).getProperty(Property.METHOD).map(Property::getValue).orElse("");
    }

    /** Empty where there is none. */
    public static String value(Component event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    /** What the rules of RFC 5545 and RFC 5546 have against it. */
    public static String faults(String file) {
        var found = calendar(file).validate();
        return found.hasErrors() ? found.toString() : "";
    }
}
