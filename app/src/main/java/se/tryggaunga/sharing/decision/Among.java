package se.tryggaunga.sharing.decision;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which codes a rule speaks of: single ones, groups ("@…"), and exceptions ("!…"). Naming none
 * means all but the exceptions.
 */
public record Among(Set<String> named, Set<String> except) {

    public static Among of(Set<String> codes) {
        var named = new LinkedHashSet<String>();
        var except = new LinkedHashSet<String>();
        for (var code : codes) {
            if (code.startsWith("!")) {
                except.add(code.substring(1));
            } else {
                named.add(code);
            }
        }
        return new Among(named, except);
    }

    public boolean holds(String code, Set<String> groups) {
        return (named.isEmpty() || mentions(named, code, groups))
                && !mentions(except, code, groups);
    }

    private static boolean mentions(Set<String> codes, String code, Set<String> groups) {
        return codes.contains(code)
                || groups.stream().anyMatch(group -> codes.contains("@" + group));
    }
}
