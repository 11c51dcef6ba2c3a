package se.tryggaunga.files;

/**
 * A file as it is kept: pictures that we have drawn ourselves, without anything that the file
 * carried beside them.
 *
 * @param mediaType image/jpeg, image/png or application/pdf
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that go from the request to the row
public record Drawn(String mediaType, int pages, byte[] content) {

    /** A name for it that ends as its type does; the word says nothing about whom it concerns. */
    public String named(String word) {
        return word
                + switch (mediaType) {
                    case "image/jpeg" -> ".jpg";
                    case "image/png" -> ".png";
                    case "application/pdf" -> ".pdf";
                    default -> throw new IllegalStateException("Never kept: " + mediaType);
                };
    }
}
