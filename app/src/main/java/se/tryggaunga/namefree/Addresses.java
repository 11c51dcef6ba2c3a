package se.tryggaunga.namefree;

import java.util.List;

/** A street with a number, or where somebody lives. A street alone is a place, no trace. */
final class Addresses {

    // a numbered road is no address: riksväg 55
    private static final String STREET =
            "(?!riks|läns|europa|motor)[\\p{L}]{2,30}(?:gatan|vägen|gränden|stigen|backen|allén|gränd|leden|gata|väg|stig)";
    private static final String BEFORE = "(?<!\\p{L})(?:(?-i:\\p{Lu})\\p{L}{1,20}\\s)?";
    // "Kungsgatan 22.00" and "Kungsgatan 22–23" are times
    private static final String NUMBER =
            "\\s\\d{1,3}(?!\\d|[.:]\\d\\d|\\s?[–]\\s?\\d)(?:\\s?[A-H]\\b)?(?:,?\\s(?:lgh\\s?\\d{1,4}|\\d\\s?tr))?";
    private static final String LIVES =
            "\\b(?:bor|bodde|lever|lives?|living)\\s(?:på|i|vid|on|at|in)\\s";
    private static final String TOWN = "(?-i:\\p{Lu})\\p{L}{2,20}";

    static final List<Patterns.Form> FORMS =
            List.of(
                    Patterns.form(TraceKind.ADDRESS, BEFORE + STREET + NUMBER),
                    Patterns.form(TraceKind.ADDRESS, "(?<!\\p{L})lgh\\s?\\d{4}\\b"),
                    Patterns.form(
                            TraceKind.ADDRESS,
                            "(?<!\\d)\\d{1,3}\\s" + TOWN + "\\s(?:Street|Road|Avenue|Lane)\\b"),
                    Patterns.form(TraceKind.ADDRESS, LIVES + "(?<trace>" + STREET + ")\\b"));

    private Addresses() {}
}
