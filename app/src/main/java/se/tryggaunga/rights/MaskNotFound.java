package se.tryggaunga.rights;

import se.tryggaunga.shared.Refusal;

/** What is to be masked does not stand in the post: the mask would cover nothing. */
public final class MaskNotFound extends Refusal {

    MaskNotFound(String mask) {
        super("rights.err.mask-not-found", mask);
    }
}
