package se.tryggaunga.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.access.Grant;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.Ground;
import se.tryggaunga.audit.Log;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Audience;
import se.tryggaunga.tasks.Tasks;

/** What a question takes: a scope for two, a task for one of them, a row in the log. */
@Component
record Desk(Acting acting, Audiences audiences, Grants grants, Tasks tasks, Log log, Today today) {

    /** Who sees a question and its answer. */
    Audience audience(Item item) {
        return audiences.of(item.id(), item.area(), "frame", List.of());
    }

    /** A scope that the acting reviewer leads and one other hat reads. */
    void openTo(UUID scope, UUID reader, LocalDate until) {
        var hat = acting.hat();
        for (var who : List.of(hat.assignment(), reader)) {
            grants.give(
                    new Grant(
                            who,
                            UUID.randomUUID(),
                            scope,
                            hat.area(),
                            List.of("frame"),
                            who.equals(hat.assignment()),
                            until,
                            Ground.OWN,
                            null));
        }
    }
}
