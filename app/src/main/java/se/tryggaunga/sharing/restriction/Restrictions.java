package se.tryggaunga.sharing.restriction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.audit.Log;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.Handable;
import se.tryggaunga.sharing.HandableFacts;
import se.tryggaunga.sharing.rectification.Rectifications;
import se.tryggaunga.shell.Audience;
import se.tryggaunga.tasks.News;

/**
 * Restricts one's own party's facts while an objection is looked into: others read them no more,
 * and nobody changes or hands them over, until it is ended. Sv: begränsningar.
 */
@Service
@Transactional
public class Restrictions {

    private final List<HandableFacts> sources;
    private final RestrictionStore store;
    private final Rectifications rectifications;
    private final Audiences audiences;
    private final Acting acting;
    private final News news;
    private final Today today;
    private final Log log;

    Restrictions(
            List<HandableFacts> sources,
            RestrictionStore store,
            Rectifications rectifications,
            Audiences audiences,
            Acting acting,
            News news,
            Today today,
            Log log) {
        this.sources = List.copyOf(sources);
        this.store = store;
        this.rectifications = rectifications;
        this.audiences = audiences;
        this.acting = acting;
        this.news = news;
        this.today = today;
        this.log = log;
    }

    /** A fact, who reads it now, who will when it is restricted, and whether it is. */
    public record Asking(
            Handable fact, Audience readers, Audience left, Optional<Restriction> held) {}

    /**
     * @throws NotFound for one who does not write for the party that owns the fact, or not today
     */
    public Asking asking(String word, UUID scope, UUID id) {
        var fact = fact(word, scope, id);
        log.read(scope, "restriction");
        return new Asking(
                fact,
                audiences.of(scope, fact.area(), fact.kind(), fact.releasedTo()),
                audiences.of(scope, fact.area(), fact.kind(), List.of()),
                Optional.ofNullable(in(scope).get(id)));
    }

    /** Beginning twice is beginning once. */
    public void begin(String word, UUID scope, UUID id, String askedBy, String why) {
        var fact = fact(word, scope, id);
        var restriction = UUID.randomUUID();
        if (!store.add(restriction, fact, askedBy, why, signature())) {
            return;
        }
        source(word).close(scope, id);
        rectifications.release(scope, id, List.of());
        news.tell(scope, "sharing.news.restricted", today.day().toString(), fact.back());
        log.changed(scope, "restriction", restriction);
    }

    /** Those who read it before may again, as far as they still have a ground. */
    public void end(String word, UUID scope, UUID id) {
        var fact = fact(word, scope, id);
        var held = in(scope).get(id);
        if (held == null || !store.end(held.id(), signature())) {
            return;
        }
        source(word).release(fact, held.readers());
        rectifications.release(scope, id, held.readers());
        news.tell(scope, "sharing.news.unrestricted", today.day().toString(), fact.back());
        log.changed(scope, "restriction-ended", held.id());
    }

    /** By fact, those that hold in a scope; known to the owner alone. */
    public Map<UUID, Restriction> in(UUID scope) {
        return store.in(scope).stream()
                .collect(Collectors.toMap(Restriction::fact, Function.identity()));
    }

    /** Those of some facts, in whichever scopes, that are kept only for now. */
    public Set<UUID> among(Collection<UUID> facts) {
        return store.among(facts);
    }

    /**
     * @throws Restricted if the fact is kept only, for now
     */
    public void requireFree(UUID scope, UUID fact) {
        var held = in(scope).get(fact);
        if (held != null) {
            throw new Restricted(held.since());
        }
    }

    private HandableFacts source(String word) {
        return sources.stream()
                .filter(source -> source.word().equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String signature() {
        var hat = acting.hat();
        return hat.name() + ", " + hat.titleSv();
    }

    private Handable fact(String word, UUID scope, UUID id) {
        return source(word)
                .find(scope, id)
                .orElseThrow(() -> {
                    log.denied(scope, "restriction");
                    return new NotFound();
                });
    }
}
