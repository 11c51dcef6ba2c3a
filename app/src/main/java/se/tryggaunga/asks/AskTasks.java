package se.tryggaunga.asks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.asks.domain.Ask;
import se.tryggaunga.asks.domain.Turn;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.tasks.Tasks;

/** Puts on Min dag what waits on whom: to answer, to do what was promised, to read the answer. */
@Component
class AskTasks {

    private static final String ANSWER = "asks.task.answer";
    private static final String ASK_PARTY = "asks.task.ask-party";
    private static final String FINISH = "asks.task.finish";
    private static final String READ = "asks.task.read";

    private final Tasks tasks;

    AskTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /** On those who were asked; where nobody there signs in, on the one who asks. */
    void asked(CaseView view, Ask ask, UUID asker) {
        var asked =
                view.members().stream()
                        .filter(seat -> ask.releasedTo().contains(seat.id()))
                        .flatMap(seat -> Stream.ofNullable(seat.assignment()))
                        .toList();
        for (var assignment : asked) {
            ask(assignment, view, ask.id(), ANSWER, ask.answerBy());
        }
        if (asked.isEmpty()) {
            ask(asker, view, ask.id(), ASK_PARTY, ask.answerBy());
        }
    }

    void turned(CaseView view, Ask ask, Turn turn, UUID by) {
        tasks.done(ask.id(), ANSWER);
        tasks.done(ask.id(), ASK_PARTY);
        tasks.done(ask.id(), FINISH);
        if (turn == Turn.ACCEPTED) {
            ask(by, view, ask.id(), FINISH, ask.wantedOn());
        }
        if (turn != Turn.TAKEN_BACK) {
            tasks.done(ask.id(), READ);
            askers(view, ask).stream()
                    .filter(asker -> !asker.equals(by))
                    .forEach(asker -> ask(asker, view, ask.id(), READ, null));
        }
    }

    /** Whoever it waited on has read it. */
    void read(UUID ask) {
        if (tasks.mine().stream()
                .anyMatch(task -> task.about().equals(ask) && task.verb().equals(READ))) {
            tasks.done(ask, READ);
        }
    }

    /** The one who asked; where somebody else sits there by now, those of the party's. */
    private static List<UUID> askers(CaseView view, Ask ask) {
        var seated =
                view.members().stream()
                        .filter(seat -> seat.area().equals(ask.fromArea()))
                        .flatMap(seat -> Stream.ofNullable(seat.assignment()))
                        .toList();
        return seated.contains(ask.asker()) ? List.of(ask.asker()) : seated;
    }

    private void ask(UUID who, CaseView view, UUID about, String verb, @Nullable LocalDate due) {
        tasks.ask(who, view.id(), about, verb, view.number(), view.path("/begaran/" + about), due);
    }
}
