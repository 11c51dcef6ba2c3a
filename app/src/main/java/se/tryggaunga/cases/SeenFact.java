package se.tryggaunga.cases;

/**
 * A fact in a case as its reader has it.
 *
 * @param key its id and version: another seat that has the same key reads the same words
 * @param title says what it is, without its words
 * @param area the secrecy area that owns it
 */
public record SeenFact(String key, String title, String area, String words) {}
