package se.tryggaunga.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a template the way the engine does and reports words that ought to be in a catalogue. */
final class TemplateWords {

    private static final Pattern WORDY =
            Pattern.compile("(?:[A-ZÅÄÖ][a-zåäö].*|.*[åäöÅÄÖ].*)", Pattern.DOTALL);
    private static final Pattern READ_ALOUD =
            Pattern.compile("\\b(?:aria-label|title|alt|placeholder)=[\"'][^\"'$]*\\p{L}");
    private static final Pattern INLINE =
            Pattern.compile("\\s(?:style|on[a-z]+)=|^<(?:script|style)>");
    private static final Pattern STEP =
            Pattern.compile("@(?:if|elseif|for|template[.\\w-]*)\\(|!\\{|\\$(?:unsafe)?\\{");

    private final String source;
    private final List<String> found = new ArrayList<>();
    private int at;

    private TemplateWords(String source) {
        this.source = source;
    }

    static List<String> hardCoded(String source) {
        var reader =
                new TemplateWords(
                        source.replaceAll("(?s)<%--.*?--%>", "")
                                .replaceAll("(?m)^@(?:import|param) .*$", ""));
        reader.html();
        return reader.found;
    }

    /** Markup, until the end or the back-tick that closes a block of content. */
    private void html() {
        var words = new StringBuilder();
        while (at < source.length() && source.charAt(at) != '`') {
            var step = STEP.matcher(source).region(at, source.length());
            if (step.lookingAt()) {
                at = step.end();
                java(source.charAt(at - 1) == '(' ? ')' : '}');
            } else if (source.charAt(at) == '<') {
                tag();
            } else {
                words.append(source.charAt(at++));
            }
        }
        var left =
                words.toString()
                        .replaceAll("@(?:else|endif|endfor|endraw|raw)", " ")
                        .replaceAll("&[a-z]+;", " ");
        if (left.codePoints().anyMatch(Character::isLetter)) {
            found.add(left.strip().replaceAll("\\s+", " "));
        }
    }

    private void tag() {
        var tag = new StringBuilder();
        char quote = 0;
        do {
            var step = STEP.matcher(source).region(at, source.length());
            if (step.lookingAt()) {
                tag.append('$');
                at = step.end();
                java(source.charAt(at - 1) == '(' ? ')' : '}');
                continue;
            }
            char c = source.charAt(at++);
            tag.append(c);
            if (quote == 0 && c == '>') {
                break;
            }
            quote = quote == 0 && (c == '"' || c == '\'') ? c : quote == c ? 0 : quote;
        } while (at < source.length());
        if (READ_ALOUD.matcher(tag).find() || INLINE.matcher(tag).find()) {
            found.add(tag.toString());
        }
    }

    /** An expression, until its closing sign; blocks of content inside it are markup again. */
    private void java(char end) {
        int depth = 1;
        while (at < source.length() && depth > 0) {
            char c = source.charAt(at++);
            if (c == '"') {
                literal();
            } else if (c == '@' && source.charAt(at) == '`') {
                at++;
                html();
                at++;
            } else if (c == '(' && end == ')' || c == '{' && end == '}') {
                depth++;
            } else if (c == end) {
                depth--;
            }
        }
    }

    private void literal() {
        int from = at;
        while (source.charAt(at) != '"' || source.charAt(at - 1) == '\\') {
            at++;
        }
        var literal = source.substring(from, at++);
        if (WORDY.matcher(literal).matches()) {
            found.add(literal);
        }
    }
}
