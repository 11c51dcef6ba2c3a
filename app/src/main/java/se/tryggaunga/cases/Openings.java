package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Grants;
import se.tryggaunga.cases.store.CaseStore;
import se.tryggaunga.cases.store.CaseWriter;
import se.tryggaunga.concerns.Requests;
import se.tryggaunga.shared.NotFound;

/** Opens a case when the family's yes is valid, for those whom it covers. Sv: öppna ärende. */
@Service
@Transactional
public class Openings {

    private final CaseStore store;
    private final CaseWriter writer;
    private final CaseNumbers numbers;
    private final Arrivals arrivals;
    private final Family family;
    private final Requests requests;
    private final Grants grants;
    private final CaseDesk desk;

    Openings(
            CaseStore store,
            CaseWriter writer,
            CaseNumbers numbers,
            Arrivals arrivals,
            Family family,
            Requests requests,
            Grants grants,
            CaseDesk desk) {
        this.store = store;
        this.writer = writer;
        this.numbers = numbers;
        this.arrivals = arrivals;
        this.family = family;
        this.requests = requests;
        this.grants = grants;
        this.desk = desk;
    }

    /** What can be chosen when the request becomes a case. */
    public Choices choices(UUID request) {
        requireHost(request);
        desk.log().read(request, "case-opening");
        var origin = requests.origin(request);
        var basis = family.basis(request);
        return new Choices(
                basis.areas().stream().sorted(Comparator.comparing(desk::areaName)).toList(),
                arrivals.let(request, store.staff(basis.areas())),
                desk.today().plusDays(desk.deadline(origin.programmeId(), "mapping")),
                basis.until(),
                desk.missingRegistrations());
    }

    /**
     * Opening twice, in two windows, is opening once.
     *
     * @throws NoConsent if the yes is not valid today
     * @throws NoGroundForArea if somebody is of an area that it does not cover
     * @throws NumbersUsedUp if every number is taken
     */
    public CaseFile open(Opening opening) {
        var request = opening.request();
        requireHost(request);
        var there = store.file(request);
        if (there.isPresent()) {
            return there.get();
        }
        var basis = family.basis(request);
        var missing = desk.missingRegistrations();
        if (!missing.isEmpty()) {
            throw new NotRegistered(missing);
        }
        var chosen = chosen(opening, basis);
        var hat = desk.hat();
        var file =
                new CaseFile(
                        request,
                        numbers.take(request),
                        requests.origin(request).programmeId(),
                        hat.area(),
                        desk.today(),
                        opening.homecoming(),
                        opening.pictureOpensOn(),
                        basis.consent());
        requests.opened(request);
        writer.file(file);
        writer.step(request, hat.area(), CaseStep.OPENED, "");
        var coordinator = store.mySeat().orElseThrow(NotFound::new);
        arrivals.open(file, coordinator, chosen, basis);
        desk.log().changed(request, "case-opened", request);
        return file;
    }

    /**
     * A case that comes from another municipality has its number at once and rests: nobody else is
     * in it before the family has said yes here.
     *
     * @throws NotRegistered if the authority may not host a case yet
     */
    public CaseFile openMoved(UUID request) {
        requireHost(request);
        var hat = desk.hat();
        var missing = desk.missingRegistrations();
        if (!missing.isEmpty()) {
            throw new NotRegistered(missing);
        }
        var programme = requests.origin(request).programmeId();
        var file =
                new CaseFile(
                        request,
                        numbers.take(request),
                        programme,
                        hat.area(),
                        desk.today(),
                        false,
                        desk.today().plusDays(desk.deadline(programme, "mapping")),
                        family.asked(request));
        requests.opened(request);
        writer.file(file);
        writer.step(request, hat.area(), CaseStep.OPENED, "");
        writer.step(request, hat.area(), CaseStep.RESTING, "");
        arrivals.alone(file, store.mySeat().orElseThrow(NotFound::new));
        desk.log().changed(request, "case-opened", request);
        return file;
    }

    /** The number of a case, for those who read it; otherwise nothing. */
    public String number(UUID scope) {
        return store.file(scope).map(CaseFile::number).orElse("");
    }

    private List<CaseWriter.SeatRow> chosen(Opening opening, Basis basis) {
        var chosen = new ArrayList<CaseWriter.SeatRow>();
        for (var assignment : opening.colleagues()) {
            chosen.add(arrivals.forColleague(opening.request(), assignment, basis));
        }
        for (var guest : opening.guests()) {
            chosen.add(arrivals.forGuest(opening.request(), guest, basis));
        }
        return chosen;
    }

    private void requireHost(UUID request) {
        grants.narrowTo(request);
        if (!store.leads(request)) {
            desk.log().denied(request, "case-opening");
            throw new NotFound();
        }
    }

    /** What the page where a case is opened has to choose from. */
    public record Choices(
            List<String> areas,
            List<Colleague> staff,
            LocalDate pictureOpensOn,
            LocalDate until,
            List<String> missing) {

        public Choices {
            areas = List.copyOf(areas);
            staff = List.copyOf(staff);
            missing = List.copyOf(missing);
        }
    }
}
