package se.tryggaunga.sharing.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.sharing.decision.Kind;
import se.tryggaunga.sharing.handover.Asking;
import se.tryggaunga.sharing.handover.Chosen;
import se.tryggaunga.sharing.handover.Colleague;
import se.tryggaunga.sharing.handover.Reasons;
import se.tryggaunga.sharing.handover.Receiver;
import se.tryggaunga.shell.Form;

/** Reads what exactly is to be handed over, to whom and until when. */
record HandingForm(Form form, Asking asking, List<Kind> kinds, LocalDate today) {

    static final String OTHER = "other";
    static final int SHORT = 200;
    static final int LONG = 2_000;
    static final int MOST_MONTHS = 12;

    private static final int USUAL_MONTHS = 3;

    static Form empty(Asking asking, List<Kind> kinds, LocalDate today) {
        var form =
                Form.empty()
                        .with("version", String.valueOf(asking.fact().version()))
                        .with("until", today.plusMonths(USUAL_MONTHS).toString())
                        .with("kept", everything(asking));
        return kinds.size() == 1 ? form.with("kind", kinds.getFirst().code()) : form;
    }

    /** The first three questions; nothing when something is still to be put right. */
    @Nullable Chosen chosen(Set<String> facts) {
        if (form.number("version", 1, Integer.MAX_VALUE, "sharing.handing.err.version")
                        .orElse(asking.fact().version())
                != asking.fact().version()) {
            form.reject("kept", "sharing.handing.err.newer");
            form.with("version", String.valueOf(asking.fact().version()));
            form.with("kept", everything(asking));
        }
        var kept = kept();
        form.oneOf("kind", kinds.stream().map(Kind::code).toList(), "sharing.tell.err.kind");
        var to = receiver();
        var until = until();
        return form.ok() && to != null && until != null
                ? new Chosen(form.value("kind"), to, kept, until, facts)
                : null;
    }

    /** What was weighed, asked for only where something is to be weighed. */
    Reasons reasons(boolean weighed) {
        for (var name : List.of("why", "proportionate", "left_out")) {
            form.max(name, LONG);
            if (weighed) {
                form.require(name, "sharing.handing.err." + name.replace('_', '-'));
            }
        }
        return new Reasons(form.value("why"), form.value("proportionate"), form.value("left_out"));
    }

    /** Who is asked to decide, among those who can; nothing where none of them was chosen. */
    @Nullable UUID decider(List<Colleague> deciders) {
        var ids = deciders.stream().map(each -> each.assignment().toString()).toList();
        var chosen = form.oneOf("decider", ids, "sharing.handing.err.decider");
        return form.error("decider") == null ? UUID.fromString(chosen) : null;
    }

    private Set<Integer> kept() {
        var most = asking.fact().passages().size();
        var kept = new HashSet<Integer>();
        for (int i = 0; i < most; i++) {
            if (form.has("kept", String.valueOf(i))) {
                kept.add(i);
            }
        }
        if (kept.isEmpty()) {
            form.reject("kept", "sharing.handing.err.kept");
        }
        return kept;
    }

    private @Nullable Receiver receiver() {
        if (form.has("to", OTHER)) {
            form.oneOf("to_area", asking.areas(), "sharing.handing.err.area");
            form.require("to_name", "sharing.handing.err.name");
            form.max("to_name", SHORT);
            return new Receiver(null, form.value("to_area"), form.value("to_name"));
        }
        if (!form.value("to_name").isEmpty()) {
            form.reject("to_name", "sharing.handing.err.both");
        }
        var found =
                asking.receivers().stream()
                        .filter(each -> form.has("to", each.assignment().toString()))
                        .findFirst();
        if (found.isEmpty()) {
            form.reject("to", "sharing.handing.err.to");
        }
        var placed = !asking.about().person().protection().hidesWhereabouts();
        return found.map(each -> each.receiver(placed)).orElse(null);
    }

    private @Nullable LocalDate until() {
        form.require("until", "sharing.handing.err.until");
        var until = form.date("until", today);
        if (until != null && until.isBefore(today)) {
            form.reject("until", "sharing.handing.err.until-past");
        } else if (until != null && until.isAfter(today.plusMonths(MOST_MONTHS))) {
            form.reject("until", "sharing.handing.err.until-late", today.plusMonths(MOST_MONTHS));
        }
        return until;
    }

    private static String[] everything(Asking asking) {
        return IntStream.range(0, asking.fact().passages().size())
                .mapToObj(String::valueOf)
                .toArray(String[]::new);
    }
}
