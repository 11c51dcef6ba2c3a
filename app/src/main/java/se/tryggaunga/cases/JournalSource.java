package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.List;
import se.tryggaunga.shared.Coded;

/**
 * What a party's own record is to hold of a case: what was received, from whom and on what ground,
 * without the others' words; what was decided together; what the party itself has promised.
 */
public interface JournalSource {

    List<Line> lines(CaseView view);

    /** In the order of the text. */
    enum Section implements Coded {
        RECEIVED,
        DECIDED,
        PROMISED;

        public String key() {
            return "journal.section." + code();
        }
    }

    /**
     * @param day what it is sorted by
     * @param key of what it says, in the version that it says: what was taken along is known by it
     */
    record Line(Section section, LocalDate day, String key, String text) {}
}
