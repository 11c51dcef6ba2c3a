package se.tryggaunga.notices;

import se.tryggaunga.shared.Refusal;

/** Enough codes have been sent for one day: nobody is to get any number of mails by our hand. */
public final class TooManyCodes extends Refusal {

    TooManyCodes() {
        super("notices.err.too-many");
    }
}
