package se.tryggaunga.cases.domain;

/**
 * A point of an agenda before there is a meeting. Sv: punkt i en mall.
 *
 * @param code the product's own, or {@link #WORDED} where the municipality has worded it
 * @param sv words of the municipality's; empty for the product's own, whose words are messages
 */
public record Topic(String code, String sv, String en) {

    /** What was promised last, and how it went. */
    public static final String LAST_TIME = "last_time";

    public static final String WORDED = "template";

    static Topic shipped(String code) {
        return new Topic(code, "", "");
    }
}
