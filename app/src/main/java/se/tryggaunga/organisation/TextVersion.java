package se.tryggaunga.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody outside read before they answered; a version never changes. Sv: textversion.
 *
 * @param language one of {@link #LANGUAGES}
 * @param body parts with an empty line between; "## " begins a heading and "- " a line of a list
 * @param translationApprovedBy the translator who has found that it says what the Swedish one says
 */
public record TextVersion(
        String code,
        int version,
        String language,
        String title,
        String body,
        LocalDate from,
        @Nullable String translationApprovedBy,
        @Nullable LocalDate translationApprovedOn) {

    /** Easy to read is Swedish too; the Swedish text is the one that counts. */
    public static final List<String> LANGUAGES = List.of("sv", "sv-lattlast", "en", "ar", "so");

    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST
    }

    /** A list has several lines, a heading and a paragraph one. */
    public record Part(Kind kind, List<String> lines) {

        static Part of(String block) {
            if (block.startsWith("## ")) {
                return new Part(Kind.HEADING, List.of(block.substring(3).strip()));
            }
            if (block.startsWith("- ")) {
                var lines = block.lines().map(line -> line.replaceFirst("^- ", "").strip());
                return new Part(Kind.LIST, lines.toList());
            }
            return new Part(
                    Kind.PARAGRAPH,
                    List.of(String.join(" ", block.lines().map(String::strip).toList())));
        }
    }

    public boolean isTranslation() {
        return !language.startsWith("sv");
    }

    public boolean translationApproved(LocalDate day) {
        return translationApprovedOn != null && !translationApprovedOn.isAfter(day);
    }

    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var block : body.strip().split("\n\\s*\n")) {
            parts.add(Part.of(block.strip()));
        }
        return List.copyOf(parts);
    }
}
