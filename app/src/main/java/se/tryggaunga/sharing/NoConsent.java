package se.tryggaunga.sharing;

import se.tryggaunga.shared.Refusal;

/** Nobody has been asked yet, or nothing is valid today. */
public final class NoConsent extends Refusal {

    public NoConsent() {
        super("sharing.err.no-consent");
    }
}
