package se.tryggaunga.cases;

import org.jspecify.annotations.Nullable;

/**
 * The one thing that this reader does next, finished words. Sv: nästa steg.
 *
 * @param post whether the button is a post to the path, or a link to it
 * @param due "senast tisdag 16 december"
 */
public record NextStep(
        String text, String action, String path, boolean post, @Nullable String due) {

    public static NextStep go(String text, String action, String path, @Nullable String due) {
        return new NextStep(text, action, path, false, due);
    }
}
