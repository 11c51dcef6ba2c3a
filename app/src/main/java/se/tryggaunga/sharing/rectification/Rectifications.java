package se.tryggaunga.sharing.rectification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.audit.Log;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.Handable;
import se.tryggaunga.sharing.HandableFacts;
import se.tryggaunga.shell.Audience;
import se.tryggaunga.tasks.News;
import se.tryggaunga.tasks.Tasks;

/**
 * Adds to one's own party's facts what somebody says is wrong in them. Nothing is overwritten, the
 * addition is logged, and those who have received the fact are told. Sv: rättelser.
 */
@Service
@Transactional
public class Rectifications {

    static final String TOLD = "sharing.task.rectified";

    private final List<HandableFacts> sources;
    private final RectificationStore store;
    private final Audiences audiences;
    private final Acting acting;
    private final News news;
    private final Tasks tasks;
    private final Today today;
    private final Log log;

    Rectifications(
            List<HandableFacts> sources,
            RectificationStore store,
            Audiences audiences,
            Acting acting,
            News news,
            Tasks tasks,
            Today today,
            Log log) {
        this.sources = List.copyOf(sources);
        this.store = store;
        this.audiences = audiences;
        this.acting = acting;
        this.news = news;
        this.tasks = tasks;
        this.today = today;
        this.log = log;
    }

    /** A fact, who reads it, and what has been added to it before. */
    public record Asking(Handable fact, Audience readers, List<Rectification> before) {

        public Asking {
            before = List.copyOf(before);
        }
    }

    /**
     * @param word which kind of fact, as addresses say it
     * @throws NotFound for one who does not write for the party that owns the fact, or not today
     */
    public Asking asking(String word, UUID scope, UUID id) {
        var fact = fact(word, scope, id);
        log.read(scope, "rectification");
        return new Asking(
                fact,
                audiences.of(scope, fact.area(), fact.kind(), fact.releasedTo()),
                in(scope).getOrDefault(id, List.of()));
    }

    public UUID add(String word, UUID scope, UUID fact, NewRectification addition) {
        var about = fact(word, scope, fact);
        var hat = acting.hat();
        var id = UUID.randomUUID();
        store.add(id, about, addition, hat.name() + ", " + hat.titleSv());
        store.passOn(id);
        news.tell(scope, "sharing.news.rectified", today.day().toString(), about.back());
        log.changed(scope, "rectification", id);
        return id;
    }

    /** By fact, what has been added in a scope, as far as the reader reads it. */
    public Map<UUID, List<Rectification>> in(UUID scope) {
        return store.in(scope).stream().collect(Collectors.groupingBy(Rectification::fact));
    }

    /** A fact is shared with those seats: so is what was added to it. */
    public void release(UUID scope, UUID fact, Collection<UUID> seats) {
        store.release(scope, fact, seats);
    }

    /** What was added to something handed over, for one who has received it; now it is read. */
    public List<Rectification> received(UUID handover) {
        tasks.done(handover, TOLD);
        return store.in(handover);
    }

    private Handable fact(String word, UUID scope, UUID id) {
        return sources.stream()
                .filter(source -> source.word().equals(word))
                .findFirst()
                .flatMap(source -> source.find(scope, id))
                .orElseThrow(() -> {
                    log.denied(scope, "rectification");
                    return new NotFound();
                });
    }
}
