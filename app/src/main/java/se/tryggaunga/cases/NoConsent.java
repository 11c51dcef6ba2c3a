package se.tryggaunga.cases;

import se.tryggaunga.shared.Refusal;

/** No valid yes to rest a case on. */
public final class NoConsent extends Refusal {

    public NoConsent() {
        super("cases.no-consent");
    }
}
