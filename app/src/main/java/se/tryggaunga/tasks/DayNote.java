package se.tryggaunga.tasks;

import java.util.Optional;

/**
 * Something about one's own account that Min dag says before the day's rows, because it would
 * otherwise stay unseen. Modules that have such things fill this slot.
 */
public interface DayNote {

    Optional<Said> say();

    /**
     * @param words the whole sentence, in the reader's language
     * @param action what the way to mend it is called
     */
    record Said(String words, String action, String path) {}
}
