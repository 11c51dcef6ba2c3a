package se.tryggaunga.files;

/**
 * How much of a file is taken.
 *
 * @param megabytes that may be sent
 * @param pages of a PDF
 * @param keptMegabytes that may be left once it is drawn anew
 */
public record Limits(int megabytes, int pages, int keptMegabytes) {

    private static final int MEGABYTE = 1024 * 1024;

    boolean takes(byte[] sent) {
        return sent.length <= megabytes * MEGABYTE;
    }

    boolean keeps(byte[] drawn) {
        return drawn.length <= keptMegabytes * MEGABYTE;
    }
}
