package se.tryggaunga.cases.workinggroup;

import java.util.List;
import java.util.Map;
import se.tryggaunga.cases.Attendee;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.domain.Meeting;

/**
 * What is said before a case is opened: who may hear it, and who leaves first.
 *
 * @param now by participant, where those who may hear it are right now
 * @param leaving in the room or on the line, and without a ground here
 */
public record Door(
        CaseView file,
        Meeting meeting,
        List<Attendee> may,
        Map<String, Where> now,
        List<Leaver> leaving,
        List<Attendee> barred) {

    public Door {
        may = List.copyOf(may);
        now = Map.copyOf(now);
        leaving = List.copyOf(leaving);
        barred = List.copyOf(barred);
    }

    /** Who leaves, and why, finished words. */
    public record Leaver(String who, String party, String why) {}
}
