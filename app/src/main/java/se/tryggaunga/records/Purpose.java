package se.tryggaunga.records;

import se.tryggaunga.shared.Coded;

/** What personal data is used for, and on which lawful ground that rests. Sv: ändamål. */
public enum Purpose implements Coded {
    IDENTIFY(LawfulGround.PUBLIC_TASK),
    REACH(LawfulGround.PUBLIC_TASK),
    ASSESS(LawfulGround.PUBLIC_TASK),
    PERMISSION(LawfulGround.PUBLIC_TASK),
    COORDINATE(LawfulGround.PUBLIC_TASK),
    FOLLOW_UP(LawfulGround.PUBLIC_TASK),
    REMIND(LawfulGround.PUBLIC_TASK),
    REPORT(LawfulGround.LEGAL_DUTY),
    ACCOUNT(LawfulGround.LEGAL_DUTY),
    RIGHTS(LawfulGround.LEGAL_DUTY),
    OPENNESS(LawfulGround.LEGAL_DUTY);

    private final LawfulGround ground;

    Purpose(LawfulGround ground) {
        this.ground = ground;
    }

    public LawfulGround ground() {
        return ground;
    }

    public String key() {
        return "records.purpose." + code();
    }
}
