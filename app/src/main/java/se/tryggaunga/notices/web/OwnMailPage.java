package se.tryggaunga.notices.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.tryggaunga.access.FreshProof;
import se.tryggaunga.access.SignedIn;
import se.tryggaunga.notices.AddressChange;
import se.tryggaunga.notices.Addresses;
import se.tryggaunga.shell.Form;

/** What the page about one's own mail shows. */
@Component
class OwnMailPage {

    static final String NONE = "none";

    private final Addresses addresses;
    private final AddressChange change;
    private final FreshProof proof;

    OwnMailPage(Addresses addresses, AddressChange change, FreshProof proof) {
        this.addresses = addresses;
        this.change = change;
        this.proof = proof;
    }

    void fill(Form form, Model model) {
        var someone = SignedIn.current().orElseThrow();
        var own = addresses.own();
        boolean secret = proof.bySecret(someone);
        var language = own.language() == null ? "sv" : own.language();
        model.addAttribute("form", form);
        model.addAttribute("own", own);
        model.addAttribute("on", change.on());
        model.addAttribute("secret", secret);
        model.addAttribute("proven", secret || proof.holds(someone, "", ""));
        model.addAttribute("choice", Form.empty().with("val", own.wanted() ? language : NONE));
    }
}
