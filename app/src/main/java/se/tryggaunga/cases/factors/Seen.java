package se.tryggaunga.cases.factors;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a party says about a factor.
 *
 * @param protects whether it protects; otherwise it is a risk
 * @param code of the catalogue; empty where it has words of its own
 * @param words its own, or the catalogue's in Swedish on the day when it was chosen
 */
public record Seen(
        Arena arena,
        boolean protects,
        String code,
        String words,
        String description,
        Extent extent,
        String situations,
        String consequence,
        Source source) {

    public boolean ownWords() {
        return code.isEmpty();
    }

    /** The same with each text changed. */
    public Seen with(Texts change) {
        return new Seen(
                arena,
                protects,
                code,
                change.of("words", words),
                change.of("description", description),
                extent,
                change.of("situations", situations),
                change.of("consequence", consequence),
                source);
    }

    /** What was written freely, where something was. */
    public List<String> texts() {
        return Stream.of(words, description, situations, consequence)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** What becomes of a text, by the name of its column. */
    @FunctionalInterface
    public interface Texts {
        String of(String column, String text);
    }
}
