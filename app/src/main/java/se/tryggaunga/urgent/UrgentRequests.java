package se.tryggaunga.urgent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Audiences;
import se.tryggaunga.access.Grant;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.Ground;
import se.tryggaunga.access.Hat;
import se.tryggaunga.audit.Log;
import se.tryggaunga.organisation.Area;
import se.tryggaunga.organisation.Organisation;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Audience;
import se.tryggaunga.tasks.Tasks;

/**
 * A question to another area that cannot wait: to those who decide there, with a clock. They hand
 * over words, or say why not; nothing is opened. Sv: brådskande begäran.
 */
@Service
@Transactional
public class UrgentRequests {

    private static final String RIGHT = "cases";
    private static final String ANSWER = "urgent.task.answer";
    private static final String READ = "urgent.task.read";
    private static final int MONTH = 30;
    private static final int MOST = 50;

    private final RequestStore store;
    private final Organisation organisation;
    private final Audiences audiences;
    private final Desk desk;

    UrgentRequests(RequestStore store, Organisation organisation, Audiences audiences, Desk desk) {
        this.store = store;
        this.organisation = organisation;
        this.audiences = audiences;
        this.desk = desk;
    }

    /** What each of them takes: who acts, the ledger, tasks, the log and the clock. */
    @Component
    record Desk(Acting acting, Grants grants, Tasks tasks, Log log, Today today) {}

    /** Asked or to be answered by the acting hat, what waits first. */
    public List<Asked> list() {
        hat();
        desk.log().listed("urgent-requests");
        return store.all(MOST);
    }

    /** Areas where somebody can be asked, by name. */
    public List<Area> areas() {
        var own = hat().area();
        var others = organisation.areas().stream().filter(each -> !each.id().equals(own)).toList();
        var manned =
                store.onCall(others.stream().map(Area::id).toList()).stream()
                        .map(RequestStore.OnCall::area)
                        .toList();
        return others.stream().filter(each -> manned.contains(each.id())).toList();
    }

    public Instant now() {
        return desk.today().now();
    }

    /**
     * @throws NobodyOnCall if nobody there can be asked
     */
    public UUID ask(NewRequest request) {
        var hat = hat();
        var officials = store.onCall(List.of(request.toArea()));
        if (officials.isEmpty() || request.toArea().equals(hat.area())) {
            throw new NobodyOnCall();
        }
        var id = UUID.randomUUID();
        give(id, hat.assignment(), id, hat.area(), "frame", Ground.OWN);
        for (var official : officials) {
            var seat = UUID.randomUUID();
            give(id, official.assignment(), seat, hat.area(), "frame", Ground.DECIDES);
            give(id, official.assignment(), seat, request.toArea(), "handed", Ground.DECIDES);
        }
        store.add(id, hat.area(), request, signature(hat));
        for (var official : officials) {
            ask(official.assignment(), id, ANSWER);
        }
        desk.log().changed(id, "urgent-request", id);
        return id;
    }

    public Asked read(UUID id) {
        var asked = find(id);
        desk.log().read(id, "urgent-request");
        if (asked.mine() && asked.answer() != null) {
            desk.tasks().done(id, READ);
        }
        return asked;
    }

    public Audience audience(Asked asked) {
        return audiences.of(asked.id(), asked.fromArea(), "frame", List.of());
    }

    /**
     * By one of those who were asked, once.
     *
     * @param words what is handed over, or why not
     * @throws AlreadyAnswered if a colleague was first
     */
    public void answer(UUID id, boolean given, String words) {
        var asked = find(id);
        var hat = hat();
        if (asked.mine() || !asked.toArea().equals(hat.area())) {
            throw denied(id);
        }
        if (asked.answer() != null) {
            throw new AlreadyAnswered();
        }
        try {
            store.answer(id, hat.area(), given, words, signature(hat));
        } catch (DuplicateKeyException sameMoment) {
            throw new AlreadyAnswered();
        }
        desk.grants()
                .give(
                        new Grant(
                                asked.asker(),
                                id,
                                id,
                                hat.area(),
                                List.of("handed"),
                                false,
                                until(),
                                Ground.HANDED,
                                id));
        desk.tasks().done(id, ANSWER);
        ask(asked.asker(), id, READ);
        desk.log().shared(id, given ? "urgent-given" : "urgent-refused", id);
    }

    private void give(UUID scope, UUID reader, UUID seat, String area, String kind, Ground ground) {
        desk.grants()
                .give(
                        new Grant(
                                reader,
                                seat,
                                scope,
                                area,
                                List.of(kind),
                                true,
                                until(),
                                ground,
                                null));
    }

    private void ask(UUID who, UUID id, String verb) {
        var day = desk.today().day();
        desk.tasks().ask(who, id, id, verb, day.toString(), "/bradskande/begaran/" + id, day);
    }

    private LocalDate until() {
        return desk.today().day().plusDays(MONTH);
    }

    private Asked find(UUID id) {
        hat();
        return store.find(id).orElseThrow(() -> denied(id));
    }

    private NotFound denied(UUID id) {
        desk.log().denied(id, "urgent-request");
        return new NotFound();
    }

    private Hat hat() {
        desk.acting().require(RIGHT);
        return desk.acting().hat();
    }

    private static String signature(Hat hat) {
        return hat.name() + ", " + hat.titleSv();
    }
}
