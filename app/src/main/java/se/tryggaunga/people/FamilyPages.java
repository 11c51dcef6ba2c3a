package se.tryggaunga.people;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.audit.Log;
import se.tryggaunga.shared.NotFound;

/** Opens the pages where a family is written down, for those who may write it; each is logged. */
@Service
@Transactional
public class FamilyPages {

    private final People people;
    private final Audiences audiences;
    private final Acting acting;
    private final Log log;

    FamilyPages(People people, Audiences audiences, Acting acting, Log log) {
        this.people = people;
        this.audiences = audiences;
        this.acting = acting;
        this.log = log;
    }

    public FamilyView young(UUID scope) {
        return open(scope, "frame", "young person");
    }

    public FamilyView guardians(UUID scope) {
        return open(scope, "contact", "guardians");
    }

    private FamilyView open(UUID scope, String kind, String what) {
        people.requireWriter(scope);
        var young = people.young(scope).orElseThrow(() -> nobody(scope));
        log.read(scope, what);
        return new FamilyView(
                scope,
                young,
                people.contact(scope),
                people.guardians(scope),
                audiences.of(scope, acting.hat().area(), kind, Set.of()));
    }

    /** Names are first written where a family is asked; any other scope has no such page (D23). */
    private NotFound nobody(UUID scope) {
        log.denied(scope, "people");
        return new NotFound();
    }
}
