package se.tryggaunga.cases;

/** One of the pages that lie side by side under a case's number. Sv: flik. */
public enum CaseTab {
    OVERVIEW("overview", ""),
    MAPPING("mapping", "/kartlaggning"),
    PLAN("plan", "/plan"),
    MEETINGS("meetings", "/moten"),
    NOTES("notes", "/anteckningar"),
    CONSENT("consent", "/samtycke");

    private final String code;
    private final String suffix;

    CaseTab(String code, String suffix) {
        this.code = code;
        this.suffix = suffix;
    }

    public String code() {
        return code;
    }

    /** Key of the tab's text. */
    public String key() {
        return "cases.tab." + code;
    }

    public String path(String number) {
        return "/arenden/" + number + suffix;
    }
}
