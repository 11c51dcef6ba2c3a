package se.tryggaunga.tasks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Waiting;

/** Says who is to do what, and shows each their own. */
@Service
@Transactional
public class Tasks implements Waiting {

    private final JdbcClient jdbc;
    private final Acting acting;

    Tasks(JdbcClient jdbc, Acting acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /**
     * Asks somebody to do something.
     *
     * @param assignee an assignment or an inbox that can see the scope
     * @param about what is done when the task is
     */
    public void ask(
            UUID assignee,
            UUID scope,
            UUID about,
            String verb,
            String reference,
            String path,
            @Nullable LocalDate due) {
        jdbc.sql(
                        """
                        insert into tasks.task (id, assignee, asked_by, scope_id, about, verb, reference, path, due)
                        values (:id, :assignee, access.my_assignment(), :scope, :about, :verb, :reference, :path,
                                cast(:due as date))
                        """)
                .param("id", UUID.randomUUID())
                .param("assignee", assignee)
                .param("scope", scope)
                .param("about", about)
                .param("verb", verb)
                .param("reference", reference)
                .param("path", path)
                .param("due", due)
                .update();
    }

    /**
     * Asks an inbox, without saying who asks: for a scope that the acting hat has just opened to
     * it.
     */
    public void askUnnamed(
            UUID inbox, UUID scope, String verb, String reference, String path, LocalDate due) {
        jdbc.sql("select tasks.ask_unnamed(:inbox, :scope, :verb, :reference, :path, :due)")
                .param("inbox", inbox)
                .param("scope", scope)
                .param("verb", verb)
                .param("reference", reference)
                .param("path", path)
                .param("due", due)
                .query((_, _) -> true)
                .list();
    }

    /** The one who asked so needs no answer any more. */
    public void doneUnnamed(UUID scope, String verb) {
        jdbc.sql("select tasks.done_unnamed(:scope, :verb)")
                .param("scope", scope)
                .param("verb", verb)
                .query((_, _) -> true)
                .list();
    }

    /** Waits on nobody any more, whoever it waited on. */
    public void done(UUID about, String verb) {
        jdbc.sql("select tasks.done(:about, :verb)")
                .param("about", about)
                .param("verb", verb)
                .query((_, _) -> true)
                .list();
    }

    /** The same of whatever it was about in a scope. */
    public void doneIn(UUID scope, String verb) {
        jdbc.sql(
                        """
                        update tasks.task set done_at = clock_timestamp()
                         where scope_id = :scope and verb = :verb and done_at is null
                        """)
                .param("scope", scope)
                .param("verb", verb)
                .update();
    }

    /** What waited on me in a scope was to read it, and I have. */
    public void read(UUID scope) {
        jdbc.sql(
                        """
                        update tasks.task set done_at = clock_timestamp()
                         where scope_id = :scope and assignee = access.my_assignment() and done_at is null
                        """)
                .param("scope", scope)
                .update();
    }

    public boolean waitsOnMe(UUID scope, String verb) {
        return mine().stream()
                .anyMatch(task -> task.scopeId().equals(scope) && task.verb().equals(verb));
    }

    /** Everything that waits in a scope is over. */
    public void endAll(UUID scope) {
        jdbc.sql(
                        "update tasks.task set done_at = clock_timestamp() where scope_id = :scope and done_at is null")
                .param("scope", scope)
                .update();
    }

    public void postpone(UUID about, String verb, LocalDate due) {
        jdbc.sql(
                        "update tasks.task set due = :due where about = :about and verb = :verb and done_at is null")
                .param("due", due)
                .param("about", about)
                .param("verb", verb)
                .update();
    }

    /** The same for many things at once, whatever is asked about them. */
    public void postpone(Map<UUID, LocalDate> due) {
        var about = List.copyOf(due.keySet());
        jdbc.sql(
                        """
                        update tasks.task t set due = w.due
                          from unnest(:about, cast(:due as date[])) w (about, due)
                         where t.about = w.about and t.done_at is null
                        """)
                .param("about", about.toArray(UUID[]::new))
                .param(
                        "due",
                        about.stream()
                                .map(id -> String.valueOf(due.get(id)))
                                .toArray(String[]::new))
                .update();
    }

    /** Waits on me, most urgent first. */
    public List<Task> mine() {
        return jdbc.sql(
                        """
                        select t.id, t.assignee, t.scope_id, t.about, t.verb, t.reference, t.path, t.due,
                               cast(t.nudged_at at time zone 'Europe/Stockholm' as date) as nudged
                          from tasks.task t
                         where t.done_at is null
                           and t.assignee in (access.my_assignment(), access.my_inbox())
                         order by t.due nulls last, t.created_at, t.id
                        """)
                .query(Task.class)
                .list();
    }

    /** I wait on others, most urgent first; where I still can see what it is about. */
    public List<Task> ofOthers() {
        return jdbc.sql(
                        """
                        select t.id, t.assignee, t.scope_id, t.about, t.verb, t.reference, t.path, t.due,
                               cast(t.nudged_at at time zone 'Europe/Stockholm' as date) as nudged
                          from tasks.task t
                         where t.done_at is null
                           and t.asked_by = access.my_assignment()
                           and t.scope_id = any ((select access.my_frames())::uuid[])
                           and t.assignee is distinct from access.my_assignment()
                           and t.assignee is distinct from access.my_inbox()
                         order by t.due nulls last, t.created_at, t.id
                         limit 200
                        """)
                .query(Task.class)
                .list();
    }

    /**
     * Reminds everybody on whom the same thing of mine waits, once a day.
     *
     * @param id of one of them
     * @return whether anybody was reminded now
     */
    public boolean nudge(UUID id) {
        return jdbc.sql(
                                """
                                update tasks.task t set nudged_at = access.my_moment()
                                  from tasks.task chosen
                                 where chosen.id = :id and chosen.asked_by = access.my_assignment()
                                   and t.asked_by = chosen.asked_by and t.scope_id = chosen.scope_id
                                   and t.verb = chosen.verb and t.path = chosen.path
                                   and t.due is not distinct from chosen.due
                                   and t.done_at is null and t.assignee <> t.asked_by
                                   and (t.nudged_at is null
                                        or cast(t.nudged_at at time zone 'Europe/Stockholm' as date) < access.my_day())
                                """)
                        .param("id", id)
                        .update()
                > 0;
    }

    @Override
    public Map<UUID, Long> byAssignment() {
        var waiting = new HashMap<UUID, Long>();
        if (acting.wornHat().isPresent()) {
            jdbc.sql("select assignment_id, waiting from tasks.waiting_elsewhere()")
                    .query(row -> {
                        waiting.put(row.getObject(1, UUID.class), row.getLong(2));
                    });
        }
        return waiting;
    }
}
