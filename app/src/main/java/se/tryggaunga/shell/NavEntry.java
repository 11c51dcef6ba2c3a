package se.tryggaunga.shell;

/**
 * One way in, registered as a bean by the module that owns the page. Someone without the right does
 * not see the entry at all; an empty right is for everybody who is signed in. Sv: menyval.
 */
public record NavEntry(String key, String path, String icon, int order, String right) {

    public boolean isFor(Wearer wearer) {
        return right.isEmpty() || wearer.may(right);
    }

    public boolean leadsTo(String current) {
        return current.equals(path) || current.startsWith(path + "/");
    }
}
