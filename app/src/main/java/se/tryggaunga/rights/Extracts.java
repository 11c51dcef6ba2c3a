package se.tryggaunga.rights;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.access.Grants;
import se.tryggaunga.audit.Log;
import se.tryggaunga.organisation.Area;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.rights.store.ExtractStore;
import se.tryggaunga.rights.store.PostStore;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shell.Wearer;

/**
 * Register extracts, per controller: who has asked, that their identity was checked, and the own
 * area's part. Nobody sees another area's part, and nobody another controller's extract (D29).
 */
@Service
@Transactional
public class Extracts {

    static final String RIGHT = "extracts";

    private final ExtractStore store;
    private final PostStore posts;
    private final Invitations invitations;
    private final Acting acting;
    private final Grants grants;
    private final Organisation organisation;
    private final Audiences audiences;
    private final Wearer wearer;
    private final Log log;

    Extracts(
            ExtractStore store,
            PostStore posts,
            Invitations invitations,
            Acting acting,
            Grants grants,
            Organisation organisation,
            Audiences audiences,
            Wearer wearer,
            Log log) {
        this.store = store;
        this.posts = posts;
        this.invitations = invitations;
        this.acting = acting;
        this.grants = grants;
        this.organisation = organisation;
        this.audiences = audiences;
        this.wearer = wearer;
        this.log = log;
    }

    public List<ExtractHead> all() {
        acting.require(RIGHT);
        return store.all();
    }

    /** Opens an extract of the acting hat's controller, with a part for each of its areas. */
    public UUID ask(NewExtract asked) {
        acting.require(RIGHT);
        var id = UUID.randomUUID();
        var area = organisation.area(acting.hat().area());
        invitations.open(id, area.partyId());
        store.add(id, area.id(), area.partyId(), asked);
        store.step(id, "asked", asked.askedHow(), "", signature());
        log.changed(id, "register-extract", id);
        return id;
    }

    public ExtractView open(UUID id) {
        var head = head(id);
        grants.narrowTo(id);
        log.read(id, "register-extract");
        return view(head);
    }

    /** Who made sure that the one who asks is who they say, and how. */
    public void identified(UUID id, String how, String words) {
        head(id);
        store.lock(id);
        store.step(id, "identity", how, words, signature());
        log.changed(id, "register-extract-identity", id);
    }

    /** The door of everything that is done with an extract. */
    ExtractHead head(UUID id) {
        acting.require(RIGHT);
        return store.head(id)
                .orElseThrow(() -> {
                    log.denied(id, "register-extract");
                    return new NotFound();
                });
    }

    ExtractView view(ExtractHead head) {
        var mine = organisation.area(acting.hat().area());
        var steps = store.steps(head.id());
        var held = store.areasWithRegistrar(head.partyId());
        var others =
                organisation.areas().stream()
                        .filter(area -> area.partyId().equals(head.partyId()))
                        .filter(area -> !area.id().equals(mine.id()))
                        .map(area ->
                                new ExtractView.Part(
                                        area, state(area, steps, held.contains(area.id()))))
                        .toList();
        return new ExtractView(
                head,
                mine,
                others,
                steps,
                posts.answers(head.id()),
                posts.all(head.id()),
                audiences.of(head.id(), mine.id(), "extract", List.of()));
    }

    String signature() {
        return wearer.name() + ", " + wearer.hatTitle();
    }

    private static String state(Area area, List<ExtractStep> steps, boolean registrar) {
        return steps.stream()
                .filter(step -> step.area().equals(area.id()))
                .map(ExtractStep::step)
                .filter(step -> step.equals("collected") || step.equals("handed_over"))
                .reduce((_, later) -> later)
                .orElse(registrar ? "asked" : "nobody");
    }
}
