package se.tryggaunga.patterns.stream;

/**
 * A planted cluster.
 *
 * @param centre place, or -1 for one by chance among those where something happens
 * @param places so many nearest places
 * @param start first day, from 0
 * @param days how long
 * @param risk how many times as much
 * @param ramp whether it grows evenly in the first week
 */
public record Cluster(int centre, int places, int start, int days, double risk, boolean ramp) {

    double factor(int day) {
        int since = day - start;
        if (since < 0 || since >= days) {
            return 1;
        }
        return 1 + (risk - 1) * (ramp ? Math.min(1, (since + 1) / 7.0) : 1);
    }
}
