package se.tryggaunga.demo.secrecy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.demo.story.Chronicle;

/**
 * The judge of secrecy: decisions D1-D11 and D22-D24 in plain Java, told what has happened and
 * asked who may read what. It shares no SQL and no service with the product (D21).
 */
final class Oracle implements Chronicle {

    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    private final Map<UUID, Hat> hats = new HashMap<>();
    private final Map<UUID, Scope> scopes = new HashMap<>();
    private final Map<Told.Key, Told> facts = new HashMap<>();
    private final Map<UUID, List<Told>> byThing = new HashMap<>();
    private final Map<UUID, Map<UUID, Set<UUID>>> promised = new HashMap<>();

    Oracle(Collection<Hat> staff) {
        staff.forEach(hat -> hats.put(hat.assignment(), hat));
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HERE);
    }

    // Asked -------------------------------------------------------------------------------------

    Answer reads(UUID assignment, Told fact, LocalDate day) {
        var hat = hats.get(assignment);
        if (hat == null || !hat.wornOn(day)) {
            return Answer.no("uppdraget gäller inte den dagen");
        }
        var scope = scopes.get(fact.scope);
        return scope == null ? Answer.no("okänt") : scope.reads(hat, fact, day);
    }

    boolean partOf(UUID assignment, UUID scope, LocalDate day) {
        return holds(assignment, day)
                && scopes.containsKey(scope)
                && scopes.get(scope).partOf(hats.get(assignment), day);
    }

    boolean seesFrame(UUID assignment, UUID scope, LocalDate day) {
        return holds(assignment, day)
                && scopes.containsKey(scope)
                && scopes.get(scope).seesFrame(hats.get(assignment), day);
    }

    /** Whether a thread of advice is still read by the hat: it asked, or its inbox was asked. */
    boolean followsAdvice(UUID assignment, UUID scope, LocalDate day) {
        return holds(assignment, day)
                && scopes.get(scope) instanceof AdviceScope advice
                && advice.follows(hats.get(assignment), day);
    }

    Standing standing(UUID scope, LocalDate day) {
        return scopes.get(scope).standing(day);
    }

    /** Everything that has facts. */
    Set<UUID> scopes() {
        return scopes.keySet();
    }

    /** Everybody who may read it that day: what "Vem ser detta?" must say. */
    Set<Hat> readers(Told fact, LocalDate day) {
        var readers = new HashSet<Hat>();
        for (var hat : hats.values()) {
            if (reads(hat.assignment(), fact, day).may()) {
                readers.add(hat);
            }
        }
        return readers;
    }

    @Nullable Told fact(Told.Key key) {
        return facts.get(key);
    }

    /** The last version of a thing in a table. */
    @Nullable Told latest(String table, UUID thing) {
        return byThing.getOrDefault(thing, List.of()).stream()
                .filter(each -> each.key.table().equals(table))
                .reduce((_, last) -> last)
                .orElse(null);
    }

    Collection<Told> facts() {
        return facts.values();
    }

    @Nullable CaseScope caseOf(UUID scope) {
        return scopes.get(scope) instanceof CaseScope found ? found : null;
    }

    private boolean holds(UUID assignment, LocalDate day) {
        var hat = hats.get(assignment);
        return hat != null && hat.wornOn(day);
    }

    // Told --------------------------------------------------------------------------------------

    @Override
    public void tell(Event event) {
        switch (event) {
            case ConcernSent sent -> scopes.put(sent.scope(), new ConcernScope(sent));
            case NameGiven given ->
                    ((ConcernScope) scopes.get(given.scope())).nameGiven(given.at());
            case RequestMade made -> scopes.put(made.scope(), new CaseScope(made));
            case ConsentSet set -> inCase(set).consent(set);
            case CaseOpened opened -> inCase(opened).open(opened.at(), opened.seats());
            case SeatAdded added -> inCase(added).seat(added.at(), added.seat());
            case SeatEnded gone -> inCase(gone).unseat(gone.at(), gone.seat());
            case ConsentWithdrawn back -> inCase(back).withdraw(back.whole(), back.removed());
            case CaseRested rested -> inCase(rested).rest();
            case CaseWoken woken -> inCase(woken).renew();
            case CaseClosed closed -> inCase(closed).close(closed.readableUntil());
            case RequestHidden gone -> inCase(gone).hide();
            case IdentityProtected now -> {
                inCase(now).shelter(now.group());
                scopes.values().forEach(scope -> shelter(scope, now));
            }
            case ConsultationAsked asked -> scopes.put(asked.scope(), new AdviceScope(asked));
            case ConsultationEnded ended ->
                    ((AdviceScope) scopes.get(ended.scope())).end(ended.lastDay());
            case ReportMade made -> scopes.put(made.scope(), new ReportScope(made));
            case HandedOver handed -> scopes.put(handed.scope(), new HandoverScope(handed));
            case FactWritten written -> written(written);
            case FactReleased released -> released(released);
            case PictureOpened opened -> pictureOpened(opened.scope());
            case MeetingAdopted _, Assessed _, ConsentAsked _, ConsentRefused _ -> {}
        }
    }

    /** What was handed over out of the case goes with it. */
    private static void shelter(Scope scope, IdentityProtected now) {
        if (scope instanceof HandoverScope handover && handover.from(now.scope())) {
            handover.shelter(now.group());
        }
    }

    private CaseScope inCase(Event event) {
        return (CaseScope) scopes.get(event.scope());
    }

    /**
     * A later version is read by those who read the one before it, and by those named anew (D8).
     */
    private void written(FactWritten event) {
        var before = latest(event.table(), event.fact());
        var told =
                new Told(
                        new Told.Key(event.table(), event.fact(), event.version()),
                        event.scope(),
                        event.ownerArea(),
                        event.kind(),
                        event.by(),
                        event.at());
        told.named.addAll(event.releasedTo());
        if (event.table().equals("cases.part")) {
            promised.computeIfAbsent(event.scope(), _ -> new HashMap<>())
                    .put(event.fact(), event.later());
        }
        var promise = latest("cases.commitment", event.fact());
        if (event.table().equals("cases.progress") && promise != null) {
            told.named.addAll(
                    promise.named); // what is said of a promise is read by those who read it
        }
        if (before != null && before.key.version() < event.version()) {
            told.named.addAll(before.named);
        }
        add(told);
    }

    void add(Told told) {
        facts.put(told.key, told);
        byThing.computeIfAbsent(told.key.thing(), _ -> new ArrayList<>()).add(told);
    }

    /**
     * A release covers the fact as it stands and what comes after, not what stood there before
     * (D8).
     */
    private void released(FactReleased event) {
        var versions = byThing.getOrDefault(event.fact(), List.of());
        var last = versions.stream().mapToInt(each -> each.key.version()).max().orElse(0);
        for (var each : versions) {
            if (each.key.version() == last || !each.named.isEmpty()) {
                each.named.addAll(event.seats());
            }
        }
    }

    private void pictureOpened(UUID scope) {
        promised.getOrDefault(scope, Map.of())
                .forEach((part, seats) -> latest("cases.part", part).named.addAll(seats));
    }
}
