package se.tryggaunga.cases.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.cases.Seat;
import se.tryggaunga.cases.domain.Goal;
import se.tryggaunga.cases.domain.PlanHead;

/**
 * The plan on paper for the one whom it is about: the own words first, what goes on and nothing of
 * what is over. It holds what whoever prints it reads.
 *
 * @param settled which version it is, or that it is none yet
 * @param parties what goes on, by party
 * @param left when no adult is near yet, in words
 * @param coordinator whom to ask
 */
public record PlanForTheYoung(
        PlanHead head,
        String settled,
        List<Goal> goals,
        Map<String, List<PromiseRow>> parties,
        List<String> left,
        @Nullable LocalDate nextOn,
        @Nullable Seat coordinator) {

    public PlanForTheYoung {
        goals = List.copyOf(goals);
        left = List.copyOf(left);
    }
}
