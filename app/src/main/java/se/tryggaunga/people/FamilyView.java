package se.tryggaunga.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.shell.Audience;

/** Whom a scope is about, for the pages where that is written. */
public record FamilyView(
        UUID scope,
        @Nullable Young young,
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
        return young != null && young.person().protection().hidesWhereabouts();
    }
}
