package se.tryggaunga.access;

/**
 * A form whose text must not be kept on the server before it has been looked through: when it comes
 * too late it goes back to the one who wrote it, and nowhere else (D30).
 *
 * @param path where such forms are sent, and everything below it
 */
public record NeverParked(String path) {

    public boolean covers(String sentTo) {
        return sentTo.equals(path) || sentTo.startsWith(path + "/");
    }
}
