package se.tryggaunga.cases;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggaunga.records.Disposable;

/** In what order a case is emptied: the file itself last, because everything refers to it. */
@Component
class KeptCases implements Disposable {

    private static final int AFTER_MOVES_AND_URGENT = 20;

    @Override
    public List<String> tables() {
        return List.of(
                "cases.progress",
                "cases.commitment",
                "cases.goal_rating",
                "cases.goal_result",
                "cases.goal",
                "cases.agreement",
                "cases.followup",
                "cases.plan",
                "cases.decision",
                "cases.agenda_item",
                "cases.minutes",
                "cases.attendance",
                "cases.meeting",
                "cases.closing_words",
                "cases.closing",
                "cases.day_map",
                "cases.factor",
                "cases.attachment",
                "cases.note",
                "cases.part",
                "cases.seat",
                "cases.step",
                "cases.case_file");
    }

    /** Tasks and news hold no word, but they say that there was something to do in the case. */
    @Override
    public List<String> ofTheScope() {
        return List.of("tasks.task", "tasks.news");
    }

    @Override
    public int order() {
        return AFTER_MOVES_AND_URGENT;
    }
}
