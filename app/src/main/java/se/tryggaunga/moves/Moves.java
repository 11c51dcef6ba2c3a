package se.tryggaunga.moves;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.moves.store.MoveStore;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.people.Protection;
import se.tryggaunga.people.Young;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case that is to go to another municipality: on which ground, what the family says, and when it
 * is offered. Nothing of it leaves before the other side has taken it. Sv: flytt till annan kommun.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Moves {

    static final String SAY = "moves.task.say";

    /** An offer that nobody answers is over after this. */
    private static final int OFFER_DAYS = 30;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MoveStore store;
    private final Parties parties;
    private final Family family;
    private final Neighbours neighbours;
    private final MoveDesk desk;

    Moves(MoveStore store, Parties parties, Family family, Neighbours neighbours, MoveDesk desk) {
        this.store = store;
        this.parties = parties;
        this.family = family;
        this.neighbours = neighbours;
        this.desk = desk;
    }

    public MoveView view(CaseView view) {
        var move = store.latest(view.id()).orElse(null);
        return parties.view(view, move, move != null && holds(view, move));
    }

    /** Where a case can go; asked before anything is read of one. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<Municipality> municipalities() {
        return neighbours.all();
    }

    /**
     * Settles where to and on which ground, and asks each party what of its own goes.
     *
     * @throws Refused if a move is under way, the identity is protected, or nobody there takes it
     */
    public void prepare(
            CaseView view, String code, MoveGround ground, List<String> kinds, String why) {
        requireLead(view);
        if (store.latest(view.id()).filter(Move::going).isPresent()) {
            throw new Refused("under-way");
        }
        var young = family.young(view.id()).map(Young::person).orElseThrow(NotFound::new);
        if (young.protection() != Protection.NONE) {
            throw new Refused("protected");
        }
        var to = neighbours.find(code, view.file().programme());
        var move =
                new Move(
                        UUID.randomUUID(),
                        view.id(),
                        to.code(),
                        to.name(),
                        to.party(),
                        ground,
                        kinds,
                        why,
                        desk.signature(),
                        "prepared",
                        desk.today().now(),
                        null,
                        "",
                        "");
        store.add(move, view.file().hostArea());
        desk.log().changed(view.id(), "move-prepared", move.id());
        parties.ask(view, move);
    }

    /**
     * What one of the family says to this very move.
     *
     * @param guardian none for the young person
     */
    public void answer(
            CaseView view, @Nullable UUID guardian, String said, String how, LocalDate on) {
        requireLead(view);
        var move = prepared(view);
        if (family.answers(move).stream()
                .noneMatch(each -> Objects.equals(each.guardian(), guardian))) {
            throw new NotFound();
        }
        var answer = new MoveStore.Said(said, on);
        store.answer(move, view.file().hostArea(), guardian, answer, how, desk.signature());
        desk.log().changed(view.id(), "move-answer", move.id());
    }

    /** The own party's decision: which of its facts go. What is not named stays. */
    public void say(CaseView view, Collection<UUID> facts, String why) {
        parties.say(view, prepared(view), facts, why);
    }

    /**
     * Offers the case: the other side gets its number, who sends it, the ground and the kinds.
     *
     * @throws Refused if the ground does not hold
     */
    public void offer(CaseView view) {
        requireLead(view);
        var move = prepared(view);
        if (!holds(view, move)) {
            throw new Refused("no-yes");
        }
        var last = desk.day().plusDays(OFFER_DAYS);
        var until = move.onConsent() ? family.until(view, move, desk.day(), last) : last;
        if (!store.turn(move.id(), "offered", until, "")) {
            throw new Refused("not-so");
        }
        parties.asked(view, move.id());
        desk.send(view.id(), move.toCode(), "offer", move.id(), open(view, move, until));
        desk.log().shared(view.id(), "move-offered", move.id());
    }

    /** Until the other side has taken it, it can be taken back. */
    public void takeBack(CaseView view, String words) {
        requireLead(view);
        var move = store.latest(view.id()).orElseThrow(NotFound::new);
        if (!store.turn(move.id(), "taken_back", null, words)) {
            throw new Refused("not-so");
        }
        parties.asked(view, move.id());
        if (!move.prepared()) {
            desk.send(view.id(), move.toCode(), "gone", move.id(), "taken_back");
        }
        desk.log().changed(view.id(), "move-taken-back", move.id());
    }

    /** Somebody in the family says no: to anybody in the case, and it ends the move at once. */
    public void familySaysNo(CaseView view) {
        var stopped = store.stop(view.id(), "no").orElseThrow(() -> new Refused("not-so"));
        parties.asked(view, stopped.move());
        if (stopped.offered()) {
            desk.send(view.id(), stopped.to(), "gone", stopped.move(), "stopped");
        }
        desk.log().withdrew(view.id(), "move-stopped");
    }

    private String open(CaseView view, Move move, LocalDate until) {
        return JSON.writeValueAsString(
                new Offer(
                        view.number(),
                        neighbours.here().name(),
                        move.ground().code(),
                        store.kindsGoing(move.id()),
                        until.toString(),
                        view.file().programme()));
    }

    private boolean holds(CaseView view, Move move) {
        return !move.onConsent() || family.valid(view, move, desk.day());
    }

    private Move prepared(CaseView view) {
        return store.latest(view.id())
                .filter(Move::prepared)
                .orElseThrow(() -> new Refused("not-so"));
    }

    private static void requireLead(CaseView view) {
        if (!view.coordinator()) {
            throw new Forbidden("moves.coordinators");
        }
    }
}
