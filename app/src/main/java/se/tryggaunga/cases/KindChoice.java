package se.tryggaunga.cases;

import java.util.List;
import java.util.Map;

/**
 * Which kind of information a text is, when the writer does not say. Consent is given for kinds, so
 * the kind decides who may read it. Sv: uppgiftsslag.
 */
public final class KindChoice {

    /**
     * In the order of the paper; the frame, the plan and contact details have pages of their own.
     */
    public static final List<String> WRITABLE =
            List.of("school", "home", "support", "leisure", "health", "substance", "crime");

    private static final Map<String, String> USUAL =
            Map.of(
                    "school", "school",
                    "school_support", "school",
                    "student_health", "health",
                    "student_health_medical", "health",
                    "social", "support",
                    "leisure", "leisure",
                    "police", "crime",
                    "region", "health");

    private KindChoice() {}

    /** What such an area mostly writes about. */
    public static String usualFor(String areaKind) {
        return USUAL.getOrDefault(areaKind, "support");
    }
}
