package se.tryggaunga.demo.crash;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.tryggaunga.demo.secrecy.Visitor;

/** One showing of a form, with what the page put into it and what somebody has filled in. */
record Filled(String action, Map<String, String> fields, String html) {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    /** The form on the page that is sent to that address, if the page has one. */
    static Optional<Filled> on(Visitor.Page page, String action) {
        int begin = page.body().indexOf("<form method=\"post\" action=\"" + action + "\"");
        if (begin < 0) {
            return Optional.empty();
        }
        var html = page.body().substring(begin, page.body().indexOf("</form>", begin));
        var fields = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(html);
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return Optional.of(new Filled(action, fields, html));
    }

    Filled with(String name, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Filled(action, more, html);
    }

    /** Chooses the first thing that the form offers there. */
    Filled withFirst(String name) {
        var offered =
                Pattern.compile(
                                "name=\"%1$s\" value=\"([^\"]+)\"|<select[^>]* name=\"%1$s\".*?<option value=\"([^\"]+)\""
                                        .formatted(name),
                                Pattern.DOTALL)
                        .matcher(html);
        if (!offered.find()) {
            throw new IllegalStateException("Nothing to choose for " + name + " at " + action);
        }
        return with(name, offered.group(1) != null ? offered.group(1) : offered.group(2));
    }
}
