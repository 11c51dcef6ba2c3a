package se.tryggaunga.cases.factors;

/**
 * One factor of the catalogue.
 *
 * @param sv what it is called in Swedish, which is what is kept
 * @param text in the reader's language
 */
public record FactorChoice(String code, Arena arena, boolean protects, String sv, String text) {}
