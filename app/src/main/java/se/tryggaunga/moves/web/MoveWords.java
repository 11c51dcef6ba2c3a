package se.tryggaunga.moves.web;

import static se.tryggaunga.shell.Text.date;
import static se.tryggaunga.shell.Text.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.moves.Arrival;
import se.tryggaunga.moves.Brought;
import se.tryggaunga.moves.FamilyAnswer;
import se.tryggaunga.moves.Going;
import se.tryggaunga.moves.Movable;
import se.tryggaunga.moves.Move;
import se.tryggaunga.moves.MoveGround;
import se.tryggaunga.moves.MoveView;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.organisation.InformationKind;
import se.tryggaunga.organisation.InformationKinds;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.organisation.Programmes;
import se.tryggaunga.sharing.Elsewhere;
import se.tryggaunga.shell.Fact;
import se.tryggaunga.shell.Option;

/** Codes of a move in the reader's words. */
@Component
public class MoveWords {

    private final InformationKinds kinds;
    private final Organisation organisation;
    private final Programmes programmes;
    private final Elsewhere elsewhere;

    MoveWords(
            InformationKinds kinds,
            Organisation organisation,
            Programmes programmes,
            Elsewhere elsewhere) {
        this.kinds = kinds;
        this.organisation = organisation;
        this.programmes = programmes;
        this.elsewhere = elsewhere;
    }

    public List<Fact> facts(Move move) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(text("moves.to"), move.toName() + ", " + elsewhere.name(move.toParty())));
        facts.add(Fact.of(text("moves.ground"), text("moves.ground." + move.ground().code())));
        facts.add(Fact.of(text("moves.kinds"), kinds(move.kinds())));
        if (!move.why().isEmpty()) {
            facts.add(Fact.of(text("moves.why"), move.why()));
        }
        facts.add(Fact.of(text("moves.prepared-by"), move.preparedBy()));
        var until = move.until();
        if (until != null && move.going()) {
            facts.add(Fact.of(text("moves.until"), date(until)));
        }
        if (!move.theirNumber().isEmpty()) {
            facts.add(Fact.of(text("moves.their-number"), move.theirNumber()));
        }
        return facts;
    }

    public List<Fact> facts(Arrival arrival) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(text("moves.from"), arrival.fromName()));
        facts.add(Fact.of(text("moves.their-number"), arrival.theirNumber()));
        facts.add(Fact.of(text("moves.ground"), text("moves.ground." + arrival.ground().code())));
        var going = arrival.kinds().isEmpty() ? text("moves.no-facts") : kinds(arrival.kinds());
        facts.add(Fact.of(text("moves.kinds.going"), going));
        facts.add(Fact.of(text("moves.programme"), programmes.byId(arrival.programme()).name()));
        facts.add(Fact.of(text("moves.until"), date(arrival.until())));
        if (!arrival.answeredBy().isEmpty()) {
            facts.add(Fact.of(text("moves.answered-by"), arrival.answeredBy()));
        }
        return facts;
    }

    /** Why a move came to nothing: a code of ours, or what the other side has written. */
    public String reason(String words) {
        return List.of("no", "ground", "stopped", "taken_back", "no-reception").contains(words)
                ? text("moves.reason." + words)
                : words;
    }

    public String kinds(List<String> codes) {
        return String.join(", ", codes.stream().map(kinds::name).toList());
    }

    public String area(String area) {
        return organisation.areaName(area);
    }

    /** "Anteckning, skola, 3 mars 2026". */
    public String heading(Going fact) {
        return heading(fact.what(), fact.kind(), fact.written());
    }

    public String heading(Brought fact) {
        return heading(fact.what(), fact.kind(), fact.written());
    }

    private String heading(String what, String kind, LocalDate written) {
        return text("moves.what." + what) + ", " + kinds.name(kind) + ", " + date(written);
    }

    /** Facts that can be ticked, in their own words. */
    public List<Option> facts(MoveView view) {
        return view.mine().stream()
                .map(fact ->
                        new Option(
                                fact.id().toString(),
                                heading(fact.what(), fact.kind(), fact.written()),
                                fact.words()))
                .toList();
    }

    /** By kind, why the reader cannot decide on some of the own party's facts. */
    public List<String> others(MoveView view) {
        return view.own().stream()
                .filter(fact -> !view.decidable(fact))
                .map(Movable::kind)
                .distinct()
                .map(kind -> other(kind, view.weighed().get(kind)))
                .toList();
    }

    private String other(String kind, Elsewhere.@Nullable Answer answer) {
        var said = answer == null ? "" : answer.sentence();
        var decider = answer == null || !answer.possible() ? "" : answer.deciderName();
        return kinds.name(kind)
                + ": "
                + said
                + (decider.isEmpty() ? "" : " " + text("moves.decider", decider));
    }

    /** What the rules say about the facts that the reader may decide on. */
    public List<String> rules(MoveView view) {
        return view.mine().stream()
                .map(fact -> view.weighed().get(fact.kind()))
                .filter(answer -> answer != null)
                .map(Elsewhere.Answer::sentence)
                .distinct()
                .toList();
    }

    public List<Option> people(MoveView view) {
        return view.family().stream().map(each -> Option.of(each.code(), name(each))).toList();
    }

    public String name(FamilyAnswer answer) {
        var name = answer.name();
        if (name != null) {
            return name;
        }
        return text(answer.guardian() == null ? "moves.young" : "moves.guardian");
    }

    public List<Option> tickable(LocalDate day) {
        return kinds.tickable(day).stream()
                .map((InformationKind each) -> Option.of(each.code(), each.name()))
                .toList();
    }

    static List<Option> grounds() {
        return Stream.of(MoveGround.values())
                .map(each ->
                        new Option(
                                each.code(),
                                text("moves.ground." + each.code()),
                                text("moves.ground." + each.code() + ".hint")))
                .toList();
    }

    static List<Option> municipalities(List<Municipality> all) {
        return all.stream().map(each -> Option.of(each.code(), each.name())).toList();
    }

    public List<Option> said() {
        return Stream.of("yes", "no", "undecided", "unreachable")
                .map(each -> Option.of(each, text("moves.said." + each)))
                .toList();
    }

    public List<Option> ways() {
        return Stream.of("oral", "paper", "eid")
                .map(each -> Option.of(each, text("moves.how." + each)))
                .toList();
    }
}
