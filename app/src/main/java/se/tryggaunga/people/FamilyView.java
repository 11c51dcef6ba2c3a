package se.tryggaunga.people;

import java.util.List;
import java.util.UUID;
import se.tryggaunga.shell.Audience;

/** Whom a scope is about, for the pages where that is written. */
public record FamilyView(
        UUID scope,
        Young young,
        ContactDetails contact,
        List<Guardian> guardians,
        Audience audience) {

    public FamilyView {
        guardians = List.copyOf(guardians);
    }

    public String path() {
        return "/forfragningar/" + scope;
    }

    public String consentPath() {
        return path() + "/samtycke";
    }

    public boolean whereaboutsHidden() {
        return young.person().protection().hidesWhereabouts();
    }
}
