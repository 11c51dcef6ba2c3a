package se.tryggaunga.demo.secrecy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms of a page, filled in as somebody in a hurry would: the first choice, one word. */
final class Forms {

    private static final Pattern FORM =
            Pattern.compile(
                    "<form method=\"post\" action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern AREA = Pattern.compile("<textarea\\b([^>]*)>");
    private static final Pattern LINE = Pattern.compile("<input\\b([^>]*type=\"text\"[^>]*)>");
    private static final Pattern FILE = Pattern.compile("<input\\b([^>]*type=\"file\"[^>]*)>");
    private static final Pattern FIELD =
            Pattern.compile(
                    "<(input|button)\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>"
                            + "|<select\\b([^>]*)>(.*?)</select>",
                    Pattern.DOTALL);

    /**
     * @param action where it is sent
     * @param texts names of the fields that take any text, of one line or several
     * @param areas those of several
     * @param files names of the fields that take a file
     */
    record Filled(
            String action,
            List<Map.Entry<String, String>> fields,
            Set<String> texts,
            Set<String> areas,
            Set<String> files) {

        /** The address without what differs from thing to thing. */
        String route() {
            return action.replaceAll("\\?.*", "")
                    .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{}")
                    .replaceAll("/arenden/[^/]+", "/arenden/{}");
        }
    }

    private Forms() {}

    static List<Filled> on(String page) {
        var all = new ArrayList<Filled>();
        var forms = FORM.matcher(page);
        while (forms.find()) {
            var areas = names(AREA, forms.group(2));
            var texts = new LinkedHashSet<>(areas);
            texts.addAll(names(LINE, forms.group(2)));
            all.add(
                    new Filled(
                            plain(forms.group(1)),
                            filled(forms.group(2)),
                            texts,
                            areas,
                            names(FILE, forms.group(2))));
        }
        return all;
    }

    private static Set<String> names(Pattern pattern, String form) {
        return pattern.matcher(form)
                .results()
                .map(found -> attribute(found.group(1), "name"))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Map.Entry<String, String>> filled(String form) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        var groups = new HashSet<String>();
        var pressed = false;
        var found = FIELD.matcher(form);
        while (found.find()) {
            var attributes = first(found.group(2), found.group(3), found.group(5));
            if ("button".equals(found.group(1))) {
                // the one that Enter presses, and no other
                if (pressed || "button".equals(attribute(attributes, "type"))) {
                    continue;
                }
                pressed = true;
            }
            var name = attribute(attributes, "name");
            boolean isFile = "file".equals(attribute(attributes, "type"));
            if (name != null && !isFile && !(isOneOfMany(attributes) && !groups.add(name))) {
                fields.add(Map.entry(name, value(found, attributes)));
            }
        }
        return fields;
    }

    private static boolean isOneOfMany(String attributes) {
        return "radio".equals(attribute(attributes, "type")) || attributes.contains("submit");
    }

    private static String value(Matcher found, String attributes) {
        if (found.group(3) != null) {
            return found.group(4).isBlank() ? "Ord" : plain(found.group(4));
        }
        if (found.group(6) != null) {
            var options = Pattern.compile("value=\"([^\"]+)\"").matcher(found.group(6));
            return options.find() ? plain(options.group(1)) : "";
        }
        var given = attribute(attributes, "value");
        if (given != null && !given.isEmpty()) {
            return given;
        }
        var type = attribute(attributes, "type");
        return "date".equals(type) ? "2026-12-01" : "number".equals(type) ? "1" : "Ord";
    }

    private static String attribute(String attributes, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? plain(found.group(1)) : null;
    }

    private static String first(String... candidates) {
        for (var candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return "";
    }

    static String plain(String html) {
        return html.replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
