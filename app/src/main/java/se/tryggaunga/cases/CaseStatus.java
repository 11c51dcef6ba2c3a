package se.tryggaunga.cases;

/** Where a case stands, as the last of its steps says. Sv: läge. */
public enum CaseStatus {
    MAPPING("mapping", "info"),
    PICTURE("picture", "info"),
    MEETING("meeting", "info"),
    PLAN("plan", "success"),
    RESTING("resting", "warning"),
    CLOSED("closed", "neutral");

    private final String code;
    private final String color;

    CaseStatus(String code, String color) {
        this.code = code;
        this.color = color;
    }

    public String code() {
        return code;
    }

    /** Key of the sentence. */
    public String key() {
        return "cases.status." + code;
    }

    public String color() {
        return color;
    }
}
