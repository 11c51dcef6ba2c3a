package se.tryggaunga.archive;

import se.tryggaunga.shared.Refusal;

/** Two people are needed: whoever proposes does not approve. */
public final class OwnProposal extends Refusal {

    OwnProposal() {
        super("archive.err.own-proposal");
    }
}
