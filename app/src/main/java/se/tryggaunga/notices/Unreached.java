package se.tryggaunga.notices;

/**
 * Somebody who wants the mail and does not get it.
 *
 * @param why none, unconfirmed or unreachable
 */
public record Unreached(String name, String functionId, String unit, String why) {}
