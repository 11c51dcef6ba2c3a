package se.tryggaunga.moves;

/**
 * How far one party has come.
 *
 * @param said whether it has decided what goes
 * @param going how many of its facts go
 * @param facts how many it has
 */
public record Standing(String area, boolean said, int going, int facts) {

    public int staying() {
        return facts - going;
    }
}
