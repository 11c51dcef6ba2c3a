package se.tryggaunga.notices;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Without;

/** Who is sent mail is about those who work here; a mail says nothing about anybody young. */
@Component
class NoticesHeld implements Holding {

    private static final int LAST = 97;

    @Override
    public String source() {
        return "notices";
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
        return Map.of(
                "notices.wish",
                Without.STAFF,
                "notices.asked",
                Without.STAFF,
                "notices.mail",
                Without.STAFF,
                "notices.round",
                Without.MACHINERY);
    }
}
