package se.tryggaunga.cases.web;

import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.Attachment;
import se.tryggaunga.shell.Text;

/**
 * A file of a note as one reader sees it.
 *
 * @param path where it is fetched, for one who may
 * @param takeAway where it is taken away, for one who may
 */
public record FileRow(Attachment file, @Nullable String path, @Nullable String takeAway) {

    /** What it is to fetch it: "pdf, 3 sidor, 240 kB". */
    public String about() {
        return Text.text(
                "cases.attachment.about",
                file.sort(),
                Text.count("cases.attachment.pages", file.pages()),
                file.kilobytes());
    }
}
