package se.tryggaunga.patterns.scan;

/** What chance alone would have given. Not safe for several threads: each takes a copy. */
interface NullModel {

    /**
     * One replication.
     *
     * @param counts by place and age, {@code counts[place * ages + age]}; overwritten
     */
    void draw(Xoroshiro random, int[] counts);

    /** No drawn count, nor the sum of all, is above this. */
    long mostCount();

    NullModel copy();
}
