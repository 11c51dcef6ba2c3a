package se.tryggaunga.cases;

/**
 * Somebody who may, or may not, come to a meeting.
 *
 * @param participant a seat's id, 'young' or 'guardians'
 * @param who name and function, or the young person
 * @param ground finished words: why they may come, or why they may not
 * @param state invited, came, line for one who is on the line, absent, or nothing
 */
public record Attendee(
        String participant,
        String who,
        String party,
        String ground,
        boolean allowed,
        String state) {

    public boolean came() {
        return state.equals("came") || onLine();
    }

    /** Of whom no seat tells. */
    public boolean ofTheFamily() {
        return participant.equals(Attending.YOUNG) || participant.equals(Attending.GUARDIANS);
    }

    public boolean onLine() {
        return state.equals("line");
    }
}
