package se.tryggaunga.rights.web;

import java.util.List;
import se.tryggaunga.rights.Post;
import se.tryggaunga.rights.domain.Ruling;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** What can be chosen in the forms of an extract. */
public final class Choices {

    private Choices() {}

    public static List<Option> askedBy() {
        return ExtractForm.options("records.asked-by.", ExtractForm.ASKED_BY);
    }

    public static List<Option> askedHow() {
        return ExtractForm.options("records.asked-how.", ExtractForm.ASKED_HOW);
    }

    public static List<Option> identity() {
        return ExtractForm.options("records.how.", ExtractForm.IDENTITY);
    }

    public static List<Option> handed() {
        return ExtractForm.options("records.how.", ExtractForm.HANDED);
    }

    /** A picture has no words to cover. */
    public static List<Option> rulings(Post post) {
        return List.of(Ruling.values()).stream()
                .filter(ruling -> ruling != Ruling.MASKED || !post.isFile())
                .map(ruling ->
                        new Option(
                                ruling.code(),
                                Text.text(ruling.key()),
                                Text.text("rights.ruling-hint." + ruling.code())))
                .toList();
    }

    public static List<Option> proposed(Post post) {
        return post.proposed().stream().map(mask -> Option.of(mask, mask)).toList();
    }
}
