package se.tryggaunga.demo.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** In marker mode, words of their own that a test can look for in pages; otherwise nothing. */
final class Marks {

    private final Random random;
    private final boolean on;
    private final List<String> guardians = new ArrayList<>();

    Marks(Random random, boolean on) {
        this.random = random;
        this.on = on;
    }

    /** The mark of one version of one fact. */
    record Mark(@Nullable String token) {

        String on(String words) {
            return token == null || words.isEmpty() ? words : words + " " + token;
        }
    }

    /** For another invented family. */
    Marks fresh() {
        return new Marks(random, on);
    }

    Mark next() {
        return new Mark(on ? "<m-%08x>".formatted(random.nextInt()) : null);
    }

    String guardian(String name) {
        var mark = next();
        if (mark.token() != null) {
            guardians.add(mark.token());
        }
        return mark.on(name);
    }

    /** Of the guardians of the one invented last. */
    List<String> guardians() {
        return List.copyOf(guardians);
    }
}
