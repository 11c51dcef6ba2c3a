package se.tryggaunga.sharing.handover;

/** What was weighed, in the weigher's words. Sv: avvägningen. */
public record Reasons(String why, String proportionate, String leftOut) {

    public static final Reasons NONE = new Reasons("", "", "");
}
