package se.tryggaunga.access;

import org.jspecify.annotations.Nullable;

/** Where to go next: a path of our own, whatever was asked for. */
public final class LocalPath {

    public static final String START = "/min-dag";

    private static final int LONGEST = 1000;

    private LocalPath() {}

    /** Anything that could lead to another host, or back to a door, becomes the start page. */
    public static String of(@Nullable String wanted) {
        return wanted != null && isOwn(wanted) && !isDoor(wanted) ? wanted : START;
    }

    private static boolean isOwn(String path) {
        return path.length() <= LONGEST
                && path.matches("/[\\x21-\\x7e&&[^{}]]*")
                && !path.contains("//")
                && !path.contains("\\");
    }

    private static boolean isDoor(String path) {
        return path.equals("/") || path.matches("/(logga-in|logga-ut|last|error)([/?#;].*)?");
    }
}
