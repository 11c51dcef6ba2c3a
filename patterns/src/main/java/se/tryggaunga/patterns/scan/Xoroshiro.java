package se.tryggaunga.patterns.scan;

/**
 * xoroshiro128++ (Blackman and Vigna 2021, ACM Trans. Math. Softw. 47:36), seeded by SplitMix64.
 * One stream for each pair of seed and number, so that what is drawn does not depend on who draws
 * it.
 */
public final class Xoroshiro {

    private long s0;
    private long s1;

    public Xoroshiro(long seed, long number) {
        long state = mix(seed) + number * 0x9E3779B97F4A7C15L;
        s0 = mix(state);
        s1 = mix(state + 0x9E3779B97F4A7C15L);
        if ((s0 | s1) == 0) {
            s1 = 1;
        }
    }

    private static long mix(long from) {
        long z = from + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    public long next() {
        long a = s0;
        long b = s1;
        long result = Long.rotateLeft(a + b, 17) + a;
        b ^= a;
        s0 = Long.rotateLeft(a, 49) ^ b ^ (b << 21);
        s1 = Long.rotateLeft(b, 28);
        return result;
    }

    /** 0 to {@code bound - 1}; the bias is below {@code bound} / 2^64. */
    public int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    /** From 0, below 1. */
    public double unit() {
        return (next() >>> 11) * 0x1p-53;
    }
}
