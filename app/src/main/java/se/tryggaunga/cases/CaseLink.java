package se.tryggaunga.cases;

/**
 * A page about a case beside its tabs, registered as a bean by the module that owns it. Sv: länk.
 *
 * @param key of its text
 * @param suffix of its address, after the case's number
 */
public record CaseLink(String key, String suffix) {}
