package se.tryggaunga.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the message keys that a Java file or a template names, and those that no catalogue has. */
final class KeyUses {

    /** Calls whose literals of the form module.key are message keys. */
    private static final Pattern CALL =
            Pattern.compile(
                    "(?<![\\w])(text|count|Text\\.in|require|reject|oneOf|number|Notice\\.after|Notice\\.now"
                            + "|new NavEntry|super)\\(");

    private static final Pattern KEY =
            Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+\\.?|[a-z][a-z0-9-]*\\.)\"");

    private KeyUses() {}

    static List<String> unknown(String source, Set<String> keys) {
        var unknown = new ArrayList<String>();
        var calls = CALL.matcher(source);
        while (calls.find()) {
            if (calls.group(1).equals("super") && !source.contains("extends Refusal")) {
                continue;
            }
            var literals = KEY.matcher(arguments(source, calls.end()));
            while (literals.find()) {
                var key = literals.group(1);
                if (!isKnown(key, calls.group(1).equals("count"), keys)) {
                    unknown.add(key);
                }
            }
        }
        return unknown;
    }

    private static boolean isKnown(String key, boolean counted, Set<String> keys) {
        if (key.endsWith(".")) {
            return keys.stream().anyMatch(known -> known.startsWith(key));
        }
        return counted
                ? keys.contains(key + ".one") && keys.contains(key + ".many")
                : keys.contains(key);
    }

    /**
     * The call's own arguments, without those of calls inside it, which are looked at themselves.
     */
    private static String arguments(String source, int from) {
        var own = new StringBuilder();
        int depth = 1;
        boolean quoted = false;
        for (int i = from; i < source.length() && depth > 0; i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                quoted = !quoted;
            }
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            if (depth == 1) {
                own.append(c);
            }
        }
        return own.toString();
    }
}
