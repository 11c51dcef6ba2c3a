package se.tryggaunga.cases.factors;

/**
 * A factor as it is written.
 *
 * @param after the version that the writer saw; 0 when there was none
 */
public record NewFactor(
        String area,
        int after,
        String kind,
        Seen seen,
        boolean over,
        String spokenBy,
        String confirmed) {

    NewFactor of(String other) {
        return new NewFactor(area, after, other, seen, over, spokenBy, confirmed);
    }
}
