package se.tryggaunga.archive;

import se.tryggaunga.shared.Refusal;

/** Whoever proposed the rule has taken it back meanwhile. */
public final class ProposalTakenBack extends Refusal {

    ProposalTakenBack() {
        super("archive.err.taken-back");
    }
}
