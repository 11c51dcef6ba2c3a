package se.tryggaunga.shell;

/**
 * Something to do that the menu has no entry of its own for, registered as a bean by the module
 * that owns the page. Found by its words in the palette. An empty right is for everybody who is
 * signed in. Sv: göromål.
 */
public record Deed(String key, String path, String right) {

    public static Deed of(NavEntry entry) {
        return new Deed(entry.key(), entry.path(), entry.right());
    }

    boolean isFor(Wearer wearer) {
        return right.isEmpty() || wearer.may(right);
    }

    public String words() {
        return Text.text(key);
    }
}
