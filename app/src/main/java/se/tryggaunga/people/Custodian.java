package se.tryggaunga.people;

/**
 * What is written about a guardian. Sv: vårdnadshavare.
 *
 * @param reachable false where no way of reaching the person works
 * @param custody false for one who is no longer a guardian
 */
public record Custodian(
        String name, Relation relation, String phone, boolean reachable, boolean custody) {}
