package se.tryggaunga.namefree;

/**
 * Where in a text something may point out a person. It never holds the words themselves.
 *
 * @param begin the first character
 * @param end the character after the last
 */
public record Trace(TraceKind kind, int begin, int end) {

    public String of(String text) {
        return text.substring(begin, end);
    }
}
