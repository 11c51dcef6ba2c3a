package se.tryggaunga.cases;

/** A page that the list of cases leads to, registered as a bean by the module that owns it. */
public record ListLink(String key, String path) {}
