package se.tryggaunga.patterns.scan;

/**
 * How counts of several windows share one long: four of 15 bits, or two of 31. A chunk is a few
 * longs. The highest bit of a lane is kept free: set in a threshold, it is gone after subtracting a
 * count that is larger, and no lane borrows from the next.
 *
 * @param bits of one lane, 16 or 32
 * @param windows K
 * @param words longs in a chunk: 4, or 7 where that makes fewer chunks
 */
record Lanes(int bits, int windows, int words) {

    static Lanes of(int windows, long mostCount) {
        int bits = mostCount < 1 << 15 ? 16 : 32;
        var few = new Lanes(bits, windows, 4);
        var many = new Lanes(bits, windows, 7);
        return many.chunks() < few.chunks() ? many : few;
    }

    /** As wide, for other windows. */
    Lanes forWindows(int other) {
        return new Lanes(bits, other, words);
    }

    int perLong() {
        return 64 / bits;
    }

    int perChunk() {
        return words * perLong();
    }

    int chunks() {
        return (windows + perChunk() - 1) / perChunk();
    }

    /** The largest count that a lane takes. */
    int most() {
        return bits == 16 ? 0x7FFF : 0x7FFFFFFF;
    }

    /** The highest bit of every lane. */
    long sign() {
        return bits == 16 ? 0x8000_8000_8000_8000L : 0x8000_0000_8000_0000L;
    }

    /** Thresholds of a block that nothing passes. */
    void never(long[][] packed, int block) {
        for (long[] chunk : packed) {
            for (int q = 0; q < words; q++) {
                chunk[words * block + q] = -1L;
            }
        }
    }

    /** Thresholds of a block: no lane's count passes that is at most what the floor allows. */
    void set(long[][] packed, int block, double[] means, Floor floor) {
        int per = perLong();
        int k = 0;
        for (long[] chunk : packed) {
            for (int q = 0; q < words; q++) {
                long word = 0;
                for (int lane = 0; lane < per; lane++, k++) {
                    long allowed = k < windows ? Math.min(floor.allowed(means[k]), most()) : most();
                    word |= (allowed | (most() + 1L)) << (bits * lane);
                }
                chunk[words * block + q] = word;
            }
        }
    }

    private long laneMask() {
        return bits == 16 ? 0xFFFFL : 0xFFFFFFFFL;
    }

    /** The count of a lane. */
    int get(long packed, int lane) {
        return (int) (packed >>> (bits * lane) & laneMask());
    }

    /**
     * Counts of the last 1..K intervals before an end, as rows of longs for each place and a row of
     * nothing at the end.
     *
     * @param daily counts by place and age, {@code daily[place * ages + age]}
     * @param rows one array of {@code words * (places + 1)} longs for each chunk, overwritten
     */
    void pack(int[] daily, int ages, int end, long[][] rows) {
        int places = daily.length / ages;
        int per = perLong();
        for (int place = 0; place < places; place++) {
            int at = place * ages + end;
            long sum = 0;
            int k = 0;
            for (long[] chunk : rows) {
                for (int q = 0; q < words; q++) {
                    long word = 0;
                    for (int lane = 0; lane < per && k < windows; lane++, k++) {
                        sum += daily[at + k];
                        word |= sum << (bits * lane);
                    }
                    chunk[words * place + q] = word;
                }
            }
        }
    }
}
