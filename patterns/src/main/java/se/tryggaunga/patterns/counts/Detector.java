package se.tryggaunga.patterns.counts;

import java.util.List;

/** A rule that says of each period whether there were more than usual. */
public interface Detector {

    /**
     * @return one judgement a period of {@code range}, oldest first
     * @throws IllegalArgumentException when there is too little history before the first period
     *     asked for
     */
    List<? extends Judged> judge(Series series, Range range);

    /** A judgement, with whatever more the method tells. */
    interface Judged {
        Alarm alarm();
    }
}
