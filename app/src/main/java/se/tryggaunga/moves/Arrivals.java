package se.tryggaunga.moves;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.MunicipalKey;
import se.tryggaunga.access.Right;
import se.tryggaunga.cases.Openings;
import se.tryggaunga.concerns.NewRequest;
import se.tryggaunga.concerns.Requests;
import se.tryggaunga.moves.store.ArrivalStore;
import se.tryggaunga.people.Custodian;
import se.tryggaunga.people.IdentityNumber;
import se.tryggaunga.people.Protection;
import se.tryggaunga.people.Relation;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** Cases that other municipalities offer, and what becomes of them here. Sv: inflyttning. */
@Service
@Transactional
public class Arrivals {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST = 100;

    private final ArrivalStore store;
    private final Requests requests;
    private final Openings openings;
    private final Grants grants;
    private final MunicipalKey key;
    private final MoveDesk desk;

    Arrivals(
            ArrivalStore store,
            Requests requests,
            Openings openings,
            Grants grants,
            MunicipalKey key,
            MoveDesk desk) {
        this.store = store;
        this.requests = requests;
        this.openings = openings;
        this.grants = grants;
        this.key = key;
        this.desk = desk;
    }

    public List<Arrival> list() {
        desk.acting().require(Right.ASK_CONSENT);
        desk.log().listed("arrivals");
        return store.all(MOST);
    }

    public Arrival read(UUID id) {
        var arrival = find(id);
        desk.log().read(id, "arrival");
        return arrival;
    }

    /**
     * @param words why not; for the sender
     * @throws Refused if it has been answered, taken back, or its day is over
     */
    public void answer(UUID id, boolean yes, String words) {
        var arrival = find(id);
        if (!store.answer(id, yes, words, desk.signature())) {
            throw new Refused("offer-over");
        }
        var what = yes ? "accepted" : "declined";
        desk.send(id, arrival.fromCode(), what, id, words);
        desk.log().changed(id, "move-" + what + "-here", id);
    }

    /** The case opens here with a number of its own. Twice is once. */
    public void open(UUID id) {
        var arrival = find(id);
        var sealed = store.unpack(id);
        if (sealed.isEmpty()) {
            return;
        }
        var plain = key.open(sealed.get(), "move/" + id);
        var parcel = JSON.readValue(new String(plain, StandardCharsets.UTF_8), Parcel.class);
        var request = requests.ask(asking(arrival, parcel));
        var file = openings.openMoved(request);
        parcel.facts().forEach(fact -> store.bring(id, request, file.hostArea(), brought(fact)));
        grants.narrowTo(id); // the case's opening has narrowed the transaction to itself
        store.became(id, request);
        desk.send(id, arrival.fromCode(), "opened", id, file.number());
        desk.log().changed(request, "moved-here", id);
    }

    /** The number of the case that it became, for those who read it. */
    public String number(Arrival arrival) {
        var scope = arrival.caseId();
        return scope == null ? "" : openings.number(scope);
    }

    private Arrival find(UUID id) {
        desk.acting().require(Right.ASK_CONSENT);
        return store.find(id)
                .orElseThrow(() -> {
                    desk.log().denied(id, "arrival");
                    return new NotFound();
                });
    }

    private static NewRequest asking(Arrival arrival, Parcel parcel) {
        var identity = parcel.identity();
        var shortName = parcel.shortName();
        return NewRequest.arrived(
                arrival.programme(),
                parcel.sex(),
                new YoungPerson(
                        parcel.given(),
                        parcel.family(),
                        shortName == null ? parcel.given() : shortName,
                        identity == null ? null : new IdentityNumber(identity),
                        LocalDate.parse(parcel.born()),
                        Protection.NONE),
                parcel.guardians().stream().map(Arrivals::custodian).toList());
    }

    private static Custodian custodian(Parcel.Keeper keeper) {
        return new Custodian(
                keeper.name(),
                Coded.of(Relation.class, keeper.relation()),
                keeper.phone(),
                keeper.reachable(),
                true);
    }

    private static Brought brought(Parcel.Item item) {
        var due = item.due();
        return new Brought(
                item.party(),
                item.kind(),
                item.what(),
                LocalDate.parse(item.written()),
                due == null ? null : LocalDate.parse(due),
                item.words(),
                item.worries(),
                item.help());
    }
}
