package se.tryggaunga.calendar;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Without;

/** Who has an address is about those who work here; what it tells is read from the cases. */
@Component
class CalendarHeld implements Holding {

    private static final int LAST = 96;

    @Override
    public String source() {
        return "calendar";
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of();
    }

    @Override
    public Map<String, Without> without() {
        return Map.of("calendar.feed", Without.STAFF);
    }
}
