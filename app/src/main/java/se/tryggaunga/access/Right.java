package se.tryggaunga.access;

/** Offices in the product that a function can hold. None of them is a way into a case. */
public final class Right {

    public static final String WRITE_CONCERNS = "concerns.write";
    public static final String ASSESS_CONCERNS = "concerns.assess";
    public static final String ASK_CONSENT = "consents.ask";
    public static final String ASK_ADVICE = "consultations.ask";
    public static final String GIVE_ADVICE = "consultations.answer";

    /** Sv: tar emot orosanmälningar. */
    public static final String RECEIVE_REPORTS = "duty.receive";

    /** Keeps the settings; lets accounts begin anew, together with another. */
    public static final String SETTINGS = "settings";

    private Right() {}
}
