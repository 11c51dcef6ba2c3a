package se.tryggaunga.cases;

import se.tryggaunga.access.Hat;

/**
 * A page that the list of cases leads to, registered as a bean by the module that owns it.
 *
 * @param right that the page asks for
 */
public record ListLink(String key, String path, String right) {

    public boolean isFor(Hat hat) {
        return hat.may(right);
    }
}
