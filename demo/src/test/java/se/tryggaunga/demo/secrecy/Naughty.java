package se.tryggaunga.demo.secrecy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts that break programs which do not mean what they do, by what they are. */
final class Naughty {

    static final String NUL = "\0";
    private static final int LONG = 1_000;

    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        put("line ends", "en\r\ntvå\rtre\nfyra\n\n\nfem");
        put("blanks", "en\t två  tre\u00a0fyra");
        put("other line ends", "a\u2028b\u2029c\u0085d\u000be\u000cf");
        put("controls", "a\u0001b\bc\u001b[31md\u007fe");
        put("right to left", "\u202eabc\u202c \u2067def\u2069 مرحبا שלום\u200f");
        put("nothing to see", "a\u200bb\u200cc\u200dd\ufeffe\u2060f\u00adg");
        put(
                "combining",
                "A\u030aa\u0308o\u0308 Z\u0351\u036b\u0343a\u0300\u0301\u0302\u0303\u0304");
        put("four bytes", "😀 👨‍👩‍👧‍👦 🇸🇪 𠜎𠜱 𝕿𝖍𝖊 \udbff\udfff");
        put("no characters", "\ufffe \uffff \ufdd0 \ufffd \ue000");
        put("cases that grow", "ß ŉ ǰ İ ı ﬁ ΐ Ǆ ᾳ");
        put(
                "sql",
                "'; drop table concerns.concern; -- \" ' \\' 1' or '1'='1 %_ $$ $1 :id ? ::text");
        put("html", "<script>alert(1)</script>\"><img src=x onerror=alert(1)></textarea></title>");
        put("entities", "&lt; &amp;amp; &#39; &nbsp; <!-- --> ]]> <![CDATA[");
        put("templates", "${7*7} #{7*7} {{7*7}} <%= 7*7 %> @if(true) !{x} *{y} ~{z} @endif .");
        put("messages", "{0} '{1}' {x,number} ''{' %s %n %d");
        put("lookups", "${jndi:ldap://127.0.0.1/a} ${env:PATH} $(id) `id` ; id | id && id");
        put("paths", "../../../etc/passwd %00 %2e%2e%2f \\\\host\\share C:\\con nul:");
        put("cells", "=cmd|' /C calc'!A0 @SUM(1+1) +1 -1");
        put("numbers", "1e309 NaN -0 0x7f 1/0 ٣٤٥ １２３ 9223372036854775808");
        put("words", "null undefined true None nil [object Object] {} [] \"\"");
        put("headers", "a%0d%0aSet-Cookie: x=1\r\nLocation: /x\r\n\r\n<html>");
        put("zero byte", "a" + NUL + "b");
        put("very long", "å😀 ".repeat(25_000));
    }

    private Naughty() {}

    static Map<String, String> texts() {
        return TEXTS;
    }

    /** Those that a line of a text can hold all of, one after another. */
    static Collection<String> together() {
        return TEXTS.values().stream()
                .filter(text -> text.length() < LONG)
                .filter(text -> List.of(NUL, "\n", "\r").stream().noneMatch(text::contains))
                .toList();
    }

    private static void put(String what, String text) {
        TEXTS.put(what, text);
    }

    /** What may come back of it: only the kind of line ends is not kept, and a zero byte never. */
    static String comesBackAs(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace(NUL, "");
    }
}
