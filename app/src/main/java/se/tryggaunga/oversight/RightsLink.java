package se.tryggaunga.oversight;

/**
 * A page that the page of assignments leads to, registered as a bean by the module that owns it.
 */
public record RightsLink(String key, String path) {}
