package se.tryggaunga.cases;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.domain.SchoolBreak;
import se.tryggaunga.cases.store.SchoolBreakStore;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Text;

/** When there is no school, by the municipality's calendar. Sv: lov. */
@Service
@Transactional
public class SchoolBreaks {

    private final SchoolBreakStore store;
    private final Today today;

    SchoolBreaks(SchoolBreakStore store, Today today) {
        this.store = store;
        this.today = today;
    }

    /** The one that goes on, or the next; nothing when the calendar ends before it. */
    public Optional<SchoolBreak> next() {
        return store.from(today.day(), "en".equals(Text.locale().getLanguage()));
    }
}
