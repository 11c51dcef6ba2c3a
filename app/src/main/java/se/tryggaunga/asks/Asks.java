package se.tryggaunga.asks;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.asks.domain.Ask;
import se.tryggaunga.asks.domain.Said;
import se.tryggaunga.asks.domain.Turn;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.CaseWoken;
import se.tryggaunga.cases.Cases;
import se.tryggaunga.cases.Mapping;
import se.tryggaunga.cases.Seat;
import se.tryggaunga.shared.NotFound;

/** What the parties in a case ask each other for. Sv: begäran till en part. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Asks {

    /** What somebody is to do is of the same kind as what somebody has promised to do. */
    static final String KIND = "plan";

    private final AskStore store;
    private final AskTasks tasks;
    private final Cases cases;
    private final Mapping mapping;
    private final AskDesk desk;

    Asks(AskStore store, AskTasks tasks, Cases cases, Mapping mapping, AskDesk desk) {
        this.store = store;
        this.tasks = tasks;
        this.cases = cases;
        this.mapping = mapping;
        this.desk = desk;
    }

    /** Those that the reader may read, what waits first. */
    public List<Ask> in(UUID scope) {
        return store.in(scope);
    }

    /** What was said about them, as far as the reader may read it, first to last. */
    public List<Said> said(UUID scope) {
        return store.said(scope);
    }

    /** Whoever is to read the answer has seen it by opening this. */
    public Ask read(CaseView view, UUID id) {
        var ask = one(view, id);
        tasks.read(id);
        return ask;
    }

    /** Areas of the other parties in the case; nobody is asked in one that rests. */
    public List<String> askable(CaseView view) {
        if (!view.writes() || view.resting()) {
            return List.of();
        }
        var own = desk.acting().hat().area();
        return view.members().stream()
                .map(Seat::area)
                .filter(area -> !area.equals(own))
                .distinct()
                .toList();
    }

    /** How many days a party has to answer. */
    public int days(CaseView view) {
        return desk.days(view);
    }

    /**
     * @throws NoGroundToAsk if nobody there may read such a question
     */
    public UUID ask(CaseView view, NewAsk wanted) {
        if (!askable(view).contains(wanted.toArea())) {
            throw new NotFound();
        }
        var hat = desk.acting().hat();
        var seats = readers(view, hat.area(), wanted.toArea());
        if (seats.isEmpty() && signsIn(view, wanted.toArea())) {
            throw new NoGroundToAsk();
        }
        var id = UUID.randomUUID();
        var signed = new AskStore.Signed(hat.area(), seats, desk.signature());
        store.add(id, view.id(), wanted, signed, desk.today().day().plusDays(days(view)));
        tasks.asked(view, one(view, id), hat.assignment());
        desk.let(view, signed, id);
        desk.log().changed(view.id(), "ask", id);
        return id;
    }

    /** What the reader can say about it now, for the party that was asked. */
    public List<Turn> answers(CaseView view, Ask ask) {
        boolean speaks = mapping.writesFor(view).contains(ask.toArea());
        return view.writes() && !view.resting() && speaks
                ? Turn.answersAfter(ask.turn())
                : List.of();
    }

    /** Whether the reader's party can say that it needs it no more. */
    public boolean mayTakeBack(CaseView view, Ask ask) {
        return view.writes() && ask.open() && ask.fromArea().equals(desk.acting().hat().area());
    }

    /** Whether the reader writes the answer for a party that does not sign in. */
    public boolean forAnother(Ask ask) {
        return !ask.toArea().equals(desk.acting().hat().area());
    }

    /**
     * @param after how many turns there were when the page was opened
     * @throws AnsweredMeanwhile if something has been said since
     */
    public void turn(CaseView view, UUID id, int after, NewTurn turn) {
        var ask = one(view, id);
        if (ask.standing().number() != after) {
            throw new AnsweredMeanwhile();
        }
        boolean back = turn.turn() == Turn.TAKEN_BACK;
        if (back ? !mayTakeBack(view, ask) : !answers(view, ask).contains(turn.turn())) {
            throw new NotFound();
        }
        var signed = back ? takenBack(ask) : answered(view, ask);
        try {
            store.add(ask, view.id(), turn, signed);
        } catch (DuplicateKeyException sameMoment) {
            throw new AnsweredMeanwhile();
        }
        tasks.turned(view, ask, turn.turn(), desk.acting().hat().assignment());
        if (!back) {
            desk.let(view, signed, id);
        }
        desk.log().changed(view.id(), "ask-" + turn.turn().code(), id);
    }

    @EventListener
    void woken(CaseWoken woken) {
        store.waitAgain(woken.scope());
    }

    private AskStore.Signed takenBack(Ask ask) {
        return new AskStore.Signed(ask.fromArea(), ask.releasedTo(), desk.signature());
    }

    private AskStore.Signed answered(CaseView view, Ask ask) {
        var seats = new HashSet<>(readers(view, ask.toArea(), ask.fromArea()));
        seats.addAll(cases.ownerReaders(view, ask.toArea()));
        return new AskStore.Signed(ask.toArea(), List.copyOf(seats), desk.signature());
    }

    /** Seats of the other party that have a ground for what this one writes. */
    private List<UUID> readers(CaseView view, String ownerArea, String readingArea) {
        var grounded = cases.seatsWithGround(view.id(), ownerArea, KIND);
        return view.members().stream()
                .filter(seat -> seat.area().equals(readingArea) && grounded.contains(seat.id()))
                .map(Seat::id)
                .toList();
    }

    private static boolean signsIn(CaseView view, String area) {
        return view.members().stream().anyMatch(seat -> seat.area().equals(area) && seat.signsIn());
    }

    private Ask one(CaseView view, UUID id) {
        return store.find(view.id(), id).orElseThrow(NotFound::new);
    }
}
