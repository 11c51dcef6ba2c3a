package se.tryggaunga.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.cases.domain.DayMap;
import se.tryggaunga.cases.domain.DayPicture;
import se.tryggaunga.cases.domain.NewDayMap;
import se.tryggaunga.cases.store.DayMapStore;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;

/**
 * Where safe adults are, the whole day and the whole year: filled in once by the coordinator with
 * the young person, and added to by the parties that know more. Sv: Dygnskarta.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DayMaps {

    private static final String DAY_MAP = "day-map";
    private static final String PAGE = "/kartlaggning/dygnskarta";

    private final DayMapStore store;
    private final Mapping mapping;
    private final Cases cases;
    private final Releases releases;
    private final PlanDesk desk;

    DayMaps(DayMapStore store, Mapping mapping, Cases cases, Releases releases, PlanDesk desk) {
        this.store = store;
        this.mapping = mapping;
        this.cases = cases;
        this.releases = releases;
        this.desk = desk;
    }

    public DayPicture picture(UUID scope) {
        return new DayPicture(store.latest(scope));
    }

    public Optional<DayMap> of(CaseView view, String area) {
        return store.latest(view.id()).stream().filter(map -> map.area().equals(area)).findFirst();
    }

    /** The areas that have answered, also those whose answers the reader may not read. */
    public List<String> answered(CaseView view) {
        return store.answered(view.id());
    }

    /**
     * The areas that the reader answers for, as in the mapping. The host's are the coordinator's,
     * who has sat down with the young person.
     */
    public List<String> answersFor(CaseView view) {
        return !view.writes()
                ? List.of()
                : mapping.writesFor(view).stream()
                        .filter(area -> view.coordinator() || !hosts(view, area))
                        .toList();
    }

    /**
     * What the young person has answered is read at once. What another party adds is the mapping's:
     * nobody writes after another, so it is read when the joint picture opens.
     */
    public boolean readAtOnce(CaseView view, String area) {
        return hosts(view, area) || mapping.opened(view);
    }

    /**
     * Says where there are adults: a new version, released like the mapping.
     *
     * @throws DayMapChanged if somebody said something else for the area meanwhile
     */
    public void say(CaseView view, NewDayMap sent) {
        requireAnswers(view, sent.area());
        var before = of(view, sent.area());
        var said = hosts(view, sent.area()) ? sent : sent.withoutYoung();
        if (before.filter(map -> map.says(said)).isPresent()) {
            return;
        }
        if (before.map(DayMap::version).orElse(0) != said.after()) {
            throw new DayMapChanged(before.orElse(null));
        }
        write(view, before.map(DayMap::id).orElseGet(UUID::randomUUID), said);
    }

    /**
     * @throws Forbidden for the own area, of which the reader knows
     * @throws NotFound for any other
     */
    public void requireAnswers(CaseView view, String area) {
        if (!answersFor(view).contains(area)) {
            throw area.equals(own()) ? new Forbidden() : new NotFound();
        }
    }

    /** Lets those read it too who have come into the case since it was filled in. */
    public void shareAgain(CaseView view) {
        var map = shareable(view).orElseThrow(NotFound::new);
        var stamp = desk.promised(view, map.area());
        store.release(map.id(), map.version(), stamp.releasedTo());
        releases.shared(view, map.area(), PlanDesk.PLAN, DAY_MAP, map.id(), stamp.releasedTo());
    }

    /** Seats that could read the own answers, were they shared with them. */
    public List<Seat> notYetShared(CaseView view) {
        return shareable(view)
                .map(map -> releases.missing(view, map.area(), PlanDesk.PLAN, map.releasedTo()))
                .orElse(List.of());
    }

    private Optional<DayMap> shareable(CaseView view) {
        return answersFor(view).contains(own()) && readAtOnce(view, own())
                ? of(view, own())
                : Optional.empty();
    }

    private void write(CaseView view, UUID id, NewDayMap said) {
        var area = said.area();
        var atOnce = readAtOnce(view, area);
        var seats = cases.seatsWithGround(view.id(), area, PlanDesk.PLAN);
        try {
            var stamp = atOnce ? desk.promised(view, area) : desk.draft(view, area);
            store.write(stamp, id, said, seats);
        } catch (DuplicateKeyException sameMoment) {
            throw new DayMapChanged(null);
        }
        releases.shared(view, area, PlanDesk.PLAN, DAY_MAP, id, seats);
        if (atOnce) {
            desk.tell(view, DAY_MAP, id, PAGE);
        } else {
            desk.log().changed(view.id(), DAY_MAP, id);
        }
    }

    private String own() {
        return desk.acting().hat().area();
    }

    private static boolean hosts(CaseView view, String area) {
        return area.equals(view.file().hostArea());
    }
}
