package se.tryggaunga.moves;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Seat;
import se.tryggaunga.moves.store.ArrivalStore;
import se.tryggaunga.moves.store.GoingStore;
import se.tryggaunga.people.Young;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.Elsewhere;

/** What each party decides about its own facts; what nobody has decided stays. */
@Component
class Parties {

    private final GoingStore store;
    private final ArrivalStore arrivals;
    private final Family family;
    private final Elsewhere elsewhere;
    private final MoveDesk desk;

    Parties(
            GoingStore store,
            ArrivalStore arrivals,
            Family family,
            Elsewhere elsewhere,
            MoveDesk desk) {
        this.store = store;
        this.arrivals = arrivals;
        this.family = family;
        this.elsewhere = elsewhere;
        this.desk = desk;
    }

    MoveView view(CaseView view, @Nullable Move move, boolean valid) {
        var origin = arrivals.origin(view.id()).orElse(null);
        var brought = arrivals.brought(view.id());
        if (move == null) {
            return new MoveView(
                    null, false, List.of(), List.of(), List.of(), List.of(), Map.of(), origin,
                    brought);
        }
        var own = store.own(view.id(), move.kinds());
        return new MoveView(
                move,
                valid,
                move.onConsent() ? family.answers(move) : List.of(),
                store.standing(move.id()),
                store.preview(move.id()),
                own,
                weighed(view, move, own),
                origin,
                brought);
    }

    /** Each party's members hear that their own facts are asked about. */
    void ask(CaseView view, Move move) {
        for (var seat : view.members()) {
            var assignment = seat.assignment();
            if (assignment != null) {
                desk.tasks()
                        .ask(
                                assignment,
                                view.id(),
                                about(move.id(), seat.area()),
                                Moves.SAY,
                                view.number(),
                                view.path("/flytt"),
                                null);
            }
        }
    }

    /** Nobody is asked any more. */
    void asked(CaseView view, UUID move) {
        view.members().stream()
                .map(Seat::area)
                .distinct()
                .forEach(area -> desk.tasks().done(about(move, area), Moves.SAY));
    }

    /** What is done when a party has said what goes. */
    private static UUID about(UUID move, String area) {
        return UUID.nameUUIDFromBytes((move + " " + area).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws NotFound if one of them is not the acting hat's party's, or not for it to decide
     */
    void say(CaseView view, Move move, Collection<UUID> facts, String why) {
        var own = store.own(view.id(), move.kinds());
        var weighed = weighed(view, move, own);
        var chosen = own.stream().filter(fact -> facts.contains(fact.id())).toList();
        var answers =
                chosen.stream()
                        .map(Movable::kind)
                        .distinct()
                        .map(weighed::get)
                        .filter(each -> each != null)
                        .toList();
        if (chosen.size() < new HashSet<>(facts).size()
                || answers.stream().anyMatch(each -> !each.possible() || !each.mine())) {
            throw new NotFound();
        }
        store.say(move, decision(move, answers, why), chosen, readers(view));
        // whoever of the party has said it has said it for the party
        desk.tasks().done(about(move.id(), desk.hat().area()), Moves.SAY);
        desk.log().shared(view.id(), "move-said", move.id());
    }

    private GoingStore.Decision decision(Move move, List<Elsewhere.Answer> answers, String why) {
        if (move.onConsent()) {
            return new GoingStore.Decision("", "", why, desk.signature());
        }
        // of several kinds the strictest decider's word is kept; all were held against the hat
        var decider =
                answers.stream()
                        .map(Elsewhere.Answer::decider)
                        .filter(each -> !each.equals("du"))
                        .findFirst()
                        .orElse("du");
        var section =
                answers.stream()
                        .map(Elsewhere.Answer::sentence)
                        .distinct()
                        .collect(Collectors.joining(" "));
        return new GoingStore.Decision(decider, section, why, desk.signature());
    }

    private Map<String, Elsewhere.Answer> weighed(CaseView view, Move move, List<Movable> own) {
        if (move.onConsent()) {
            return Map.of();
        }
        var age =
                family.young(view.id())
                        .map(Young::person)
                        .map(young -> young.age(desk.day()))
                        .orElse(0);
        var area = desk.hat().area();
        return own.stream()
                .map(Movable::kind)
                .distinct()
                .collect(
                        Collectors.toMap(
                                kind -> kind,
                                kind -> elsewhere.about(area, move.toParty(), kind, age)));
    }

    /** Whoever holds the case together sees what goes, where a ground lets it be read at all. */
    private static List<UUID> readers(CaseView view) {
        return view.seats().stream().filter(Seat::coordinator).map(Seat::id).toList();
    }
}
