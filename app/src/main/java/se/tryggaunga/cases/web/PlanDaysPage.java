package se.tryggaunga.cases.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.DayMaps;
import se.tryggaunga.cases.SchoolBreaks;
import se.tryggaunga.cases.domain.Commitment;
import se.tryggaunga.cases.domain.DaySlot;
import se.tryggaunga.shell.Form;
import se.tryggaunga.shell.Option;
import se.tryggaunga.shell.Text;

/** The Dygnskarta where the plan needs it: what is left, and what a promise can fill. */
@Component
class PlanDaysPage {

    static final String FIELD = "luckor";

    private final DayMaps days;
    private final SchoolBreaks breaks;
    private final PromiseRows rows;
    private final CaseWords words;

    PlanDaysPage(DayMaps days, SchoolBreaks breaks, PromiseRows rows, CaseWords words) {
        this.days = days;
        this.breaks = breaks;
        this.rows = rows;
        this.words = words;
    }

    PlanDays of(CaseView view) {
        var filling = rows.of(view, Commitment::fillsGaps);
        return PlanDays.of(days.picture(view.id()), words, filling, breaks.next().orElse(null));
    }

    /** Gaps and differences, and what the promise fills already. */
    List<Option> choices(CaseView view, Set<DaySlot> already) {
        var offered = new HashSet<>(days.picture(view.id()).fillable());
        offered.addAll(already);
        return DaySlot.ALL.stream()
                .filter(offered::contains)
                .map(slot -> Option.of(slot.code(), Text.text(slot.key())))
                .toList();
    }

    static Set<DaySlot> chosen(Form form) {
        return DaySlot.of(form.values(FIELD));
    }
}
