package se.tryggaunga.cases;

import se.tryggaunga.shared.Refusal;

/** A note carries a few files, not an archive. */
public final class TooManyFiles extends Refusal {

    TooManyFiles() {
        super("cases.err.attachment.many", Attachments.MOST);
    }
}
