package se.tryggaunga.cases;

import se.tryggaunga.shared.Refusal;

/**
 * The consent does not let the party hear the plan, so nobody from it can be asked to the meeting.
 */
public final class NoGroundToAttend extends Refusal {

    public NoGroundToAttend(String who, String areaName) {
        super("plans.meeting.block", who, areaName);
    }
}
