package se.tryggaunga.cases.workinggroup;

import se.tryggaunga.shared.Coded;

/** Where somebody is while the working group talks of a case. */
public enum Where implements Coded {
    ROOM,
    LINE,
    AWAY;

    /** Name of the form's field for a participant. */
    public static String field(String participant) {
        return "var-" + participant;
    }
}
