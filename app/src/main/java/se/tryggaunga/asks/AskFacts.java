package se.tryggaunga.asks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.asks.domain.Ask;
import se.tryggaunga.asks.domain.Said;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.OverviewSource;
import se.tryggaunga.cases.OwnFacts;
import se.tryggaunga.cases.TimelineSource;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Fact;
import se.tryggaunga.shell.Text;

/** What asks say on the case's other pages: the overview, the history, and what is left. */
@Component
@Order(30)
class AskFacts implements OverviewSource, TimelineSource, OwnFacts {

    private final AskStore store;
    private final Organisation organisation;
    private final Acting acting;
    private final Today today;

    AskFacts(AskStore store, Organisation organisation, Acting acting, Today today) {
        this.store = store;
        this.organisation = organisation;
        this.acting = acting;
        this.today = today;
    }

    @Override
    public List<Fact> facts(CaseView view) {
        var own = acting.hat().area();
        var waiting = store.in(view.id()).stream().filter(Ask::waits).toList();
        var facts = new ArrayList<Fact>();
        long onUs = waiting.stream().filter(ask -> ask.toArea().equals(own)).count();
        long onOthers = waiting.stream().filter(ask -> ask.fromArea().equals(own)).count();
        if (onUs > 0) {
            facts.add(Fact.of(Text.text("asks.fact.us"), Text.count("asks.fact.waits", onUs)));
        }
        if (onOthers > 0) {
            facts.add(
                    Fact.of(
                            Text.text("asks.fact.others"),
                            Text.count("asks.fact.waits", onOthers)));
        }
        return facts;
    }

    /** The first page has them in two lines, and enough to ask the database for. */
    @Override
    public boolean onlyInFull() {
        return true;
    }

    @Override
    public List<Happening> happenings(CaseView view) {
        return Stream.concat(
                        store.in(view.id()).stream().map(this::asked),
                        store.said(view.id()).stream().map(this::turned))
                .toList();
    }

    /** How it stands is the question's, so the party that asked reads it whatever has ended. */
    @Override
    public List<Entry> own(UUID scope) {
        var own = acting.hat().area();
        return Stream.concat(
                        store.in(scope).stream()
                                .filter(ask -> ask.fromArea().equals(own))
                                .map(this::entry),
                        store.said(scope).stream()
                                .filter(said -> said.area().equals(own) && !said.words().isEmpty())
                                .map(AskFacts::entry))
                .toList();
    }

    private Happening asked(Ask ask) {
        return new Happening(
                ask.askedAt(),
                Text.text("asks.happened", name(ask.fromArea()), name(ask.toArea())),
                ask.askedBy(),
                null);
    }

    private Happening turned(Said said) {
        return new Happening(
                said.at(),
                Text.text("asks.happened." + said.turn().code(), name(said.area())),
                said.by(),
                null);
    }

    private Entry entry(Ask ask) {
        var words = ask.what() + "\n" + Text.text(ask.state(today.day()));
        return Entry.written(ask.askedAt(), Text.text("asks.own.ask", name(ask.toArea())), words);
    }

    private static Entry entry(Said said) {
        return Entry.written(said.at(), Text.text("asks.own." + said.turn().code()), said.words());
    }

    private String name(String area) {
        return organisation.areaName(area);
    }
}
