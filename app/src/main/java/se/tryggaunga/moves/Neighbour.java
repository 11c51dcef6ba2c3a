package se.tryggaunga.moves;

/**
 * Another municipality that a case can go to.
 *
 * @param party the authority that would take the case, as the rules call it
 */
public record Neighbour(String code, String name, String party) {}
