package se.tryggaunga.namefree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** One text of the test set, with the traces that a person has marked in it. */
record Marked(String part, String language, String text, List<Trace> traces) {

    private static final Pattern MARK = Pattern.compile("\\{(\\w+):([^}]*)}");
    private static final Map<String, TraceKind> KINDS =
            Map.of(
                    "id", TraceKind.IDENTITY_NUMBER,
                    "phone", TraceKind.PHONE,
                    "mail", TraceKind.EMAIL,
                    "link", TraceKind.LINK,
                    "plate", TraceKind.PLATE,
                    "handle", TraceKind.HANDLE,
                    "name", TraceKind.NAME,
                    "addr", TraceKind.ADDRESS,
                    "group", TraceKind.GROUP);

    static List<Marked> all() {
        try (var in =
                Objects.requireNonNull(Marked.class.getResourceAsStream("/namefree/texts.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .map(row -> of(row[0], row[1], unquoted(row[3])))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Marked of(String part, String language, String marked) {
        var traces = new ArrayList<Trace>();
        var text = new StringBuilder();
        var matcher = MARK.matcher(marked);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            int begin = text.length();
            text.append(matcher.group(2));
            traces.add(
                    new Trace(
                            Objects.requireNonNull(KINDS.get(matcher.group(1))),
                            begin,
                            text.length()));
        }
        matcher.appendTail(text);
        return new Marked(part, language, text.toString(), List.copyOf(traces));
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }
}
