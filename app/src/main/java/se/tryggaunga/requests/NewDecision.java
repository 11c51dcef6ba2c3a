package se.tryggaunga.requests;

/**
 * What is decided, why, and on which section.
 *
 * @param outcome none, part or whole
 */
public record NewDecision(String outcome, String words, String reason, String section) {}
