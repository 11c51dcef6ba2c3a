package se.tryggaunga.patterns.scan;

import java.util.Arrays;
import java.util.List;

/**
 * What is scanned, as chains of places: the first m places of a chain are a zone where it is {@code
 * tested}. A circle grows along its centre's chain; a given zone is a chain with its end tested.
 * The same set of places is tested once only.
 */
public final class Zones {

    final int[] members;
    final boolean[] tested;

    /** Chain c has members {@code starts[c]} to {@code starts[c + 1] - 1}. */
    final int[] starts;

    Zones(int[] members, boolean[] tested, int[] starts) {
        this.members = members;
        this.tested = tested;
        this.starts = starts;
    }

    /** Zones as lists of places; the order within one is that of the answer. */
    public static Zones given(List<int[]> zones) {
        int[] starts = new int[zones.size() + 1];
        for (int i = 0; i < zones.size(); i++) {
            starts[i + 1] = starts[i] + zones.get(i).length;
        }
        int[] members = new int[starts[zones.size()]];
        boolean[] tested = new boolean[members.length];
        for (int i = 0; i < zones.size(); i++) {
            System.arraycopy(zones.get(i), 0, members, starts[i], zones.get(i).length);
            tested[starts[i + 1] - 1] = true;
        }
        return new Zones(members, tested, starts);
    }

    int chains() {
        return starts.length - 1;
    }

    /** The places of a zone: the first {@code size} of a chain. */
    int[] places(int chain, int size) {
        return Arrays.copyOfRange(members, starts[chain], starts[chain] + size);
    }

    /** How many different zones are tested. */
    public int size() {
        int size = 0;
        for (boolean each : tested) {
            size += each ? 1 : 0;
        }
        return size;
    }
}
