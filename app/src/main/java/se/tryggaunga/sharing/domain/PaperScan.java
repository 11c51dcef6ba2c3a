package se.tryggaunga.sharing.domain;

/**
 * A signed paper as it is kept: pictures that we have drawn ourselves, without anything that the
 * file carried beside them.
 *
 * @param mediaType image/jpeg, image/png or application/pdf
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that go from the request to the row
public record PaperScan(String mediaType, int pages, byte[] content) {

    /** Says nothing about whom it concerns. */
    public String fileName() {
        return switch (mediaType) {
            case "image/jpeg" -> "underlag.jpg";
            case "image/png" -> "underlag.png";
            case "application/pdf" -> "underlag.pdf";
            default -> throw new IllegalStateException("Never kept: " + mediaType);
        };
    }
}
