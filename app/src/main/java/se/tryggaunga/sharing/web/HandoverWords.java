package se.tryggaunga.sharing.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.organisation.InformationKinds;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.sharing.handover.HandoverView;
import se.tryggaunga.sharing.handover.Settled;
import se.tryggaunga.sharing.handover.Weighing;
import se.tryggaunga.shell.Fact;
import se.tryggaunga.shell.Text;

/** Puts a handover into words for its pages. */
@Component
public class HandoverWords {

    private final Organisation organisation;
    private final InformationKinds kinds;

    HandoverWords(Organisation organisation, InformationKinds kinds) {
        this.organisation = organisation;
        this.kinds = kinds;
    }

    public String area(String area) {
        return organisation.areaName(area);
    }

    public String kind(String kind) {
        return kinds.name(kind);
    }

    /** "Anteckning, skola". */
    public String what(String what, String kind) {
        return Text.text("sharing.handed.what." + what)
                + ", "
                + kinds.name(kind).toLowerCase(Text.locale());
    }

    /** What everybody who opens it is told. */
    public List<Fact> facts(HandoverView view) {
        var handover = view.handover();
        var facts = new ArrayList<Fact>();
        facts.add(fact("about", handover.about()));
        facts.add(fact("what", what(handover.what(), handover.kind())));
        facts.add(fact("from", area(handover.area())));
        facts.add(fact("to", handover.toName() + ", " + area(handover.toArea())));
        facts.add(fact("ground", handover.restsOn()));
        facts.add(fact("until", Text.date(handover.untilDay())));
        if (view.settled() != null && view.settled().given()) {
            facts.add(fact("decided", decided(view.settled())));
        }
        return facts;
    }

    /** What was weighed, for the owner and the one who decides. */
    public List<Fact> weighed(Weighing weighing) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("prepared", weighing.preparedBy()));
        if (!weighing.reasons().why().isEmpty()) {
            facts.add(Fact.of(Text.text("sharing.tell.weigh.why"), weighing.reasons().why()));
            facts.add(
                    Fact.of(
                            Text.text("sharing.tell.weigh.proportionate"),
                            weighing.reasons().proportionate()));
            facts.add(
                    Fact.of(
                            Text.text("sharing.tell.weigh.left-out"),
                            weighing.reasons().leftOut()));
        }
        return facts;
    }

    private static String decided(Settled settled) {
        return Text.text("sharing.handed.decided.by", settled.decidedBy(), settled.at());
    }

    private static Fact fact(String key, String value) {
        return Fact.of(Text.text("sharing.handed." + key), value);
    }
}
