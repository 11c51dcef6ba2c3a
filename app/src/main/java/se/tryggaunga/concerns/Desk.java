package se.tryggaunga.concerns;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggaunga.audit.Log;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.tasks.News;
import se.tryggaunga.tasks.Reference;
import se.tryggaunga.tasks.Tasks;

/** What the module's services have at hand: the day, the inboxes, the log and the tasks. */
@Component
class Desk {

    private final JdbcClient jdbc;
    private final Today today;
    private final Log log;
    private final Tasks tasks;
    private final News news;

    Desk(JdbcClient jdbc, Today today, Log log, Tasks tasks, News news) {
        this.jdbc = jdbc;
        this.today = today;
        this.log = log;
        this.tasks = tasks;
        this.news = news;
    }

    Log log() {
        return log;
    }

    Tasks tasks() {
        return tasks;
    }

    /** Tells the others of a scope that something has happened to a report of concern. */
    void tell(UUID scope, String what, String path) {
        news.tell(scope, what, reference("report"), path);
    }

    /** How many words the writer says are no names: all that is kept of the check. */
    void setAside(UUID scope, String what, int words) {
        if (words > 0) {
            log.changed(scope, what + "-words-that-are-no-names-" + words, null);
        }
    }

    LocalDate day() {
        return today.day();
    }

    LocalDate dayIn(int days) {
        return today.day().plusDays(days);
    }

    /**
     * How a concern or a request is referred to in Min dag: by its moment and what sets it apart,
     * never by whom it is about.
     */
    String reference(String what) {
        return Reference.of("concerns.reference." + what, today.now());
    }

    List<Inbox> inboxes() {
        return jdbc.sql("select inbox_id, name, programme_id, area_id from access.inboxes()")
                .query(Inbox.class)
                .list();
    }

    Inbox inbox(UUID id) {
        return inboxes().stream()
                .filter(each -> each.inboxId().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
