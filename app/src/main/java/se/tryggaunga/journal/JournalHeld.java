package se.tryggaunga.journal;

import static se.tryggaunga.records.HeldField.plain;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.HeldTable;
import se.tryggaunga.records.Holding;
import se.tryggaunga.records.Purpose;

/** That something was taken along to the own record; what, is there and not here. */
@Component
class JournalHeld implements Holding {

    private static final int AFTER_ASKS = 53;

    @Override
    public String source() {
        return "journal";
    }

    @Override
    public int order() {
        return AFTER_ASKS;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(HeldTable.of("journal.copy", Purpose.ACCOUNT, plain("copied_by")));
    }
}
