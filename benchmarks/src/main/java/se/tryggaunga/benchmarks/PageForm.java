package se.tryggaunga.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The hidden fields of a form on a page, as a browser sends them back. */
record PageForm(Map<String, String> fields) {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    /** The first form of the page that is sent to the path. */
    static PageForm of(Visitor.Page page, String path) {
        int begins = page.body().indexOf("action=\"" + path + "\"");
        if (begins < 0) {
            throw new IllegalStateException("No form to " + path + " (" + page.status() + ")");
        }
        var form = page.body().substring(begins, page.body().indexOf("</form>", begins));
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(form).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        return new PageForm(fields);
    }

    Map<String, String> with(Map<String, String> more) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return all;
    }
}
