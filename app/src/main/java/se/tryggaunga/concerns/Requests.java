package se.tryggaunga.concerns;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.concerns.domain.AgeBand;
import se.tryggaunga.concerns.store.RequestStore;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;

/** Requests to families: from the question until the answer. Sv: förfrågan. */
@Service
@Transactional
public class Requests {

    static final String ANSWER = "concerns.task.consent";

    private static final List<String> ALL_KINDS =
            List.of(
                    "frame",
                    "plan",
                    "school",
                    "home",
                    "support",
                    "leisure",
                    "health",
                    "substance",
                    "crime",
                    "contact");

    private final RequestStore store;
    private final Concerns concerns;
    private final Assessments assessments;
    private final Opening opening;
    private final Desk desk;

    Requests(
            RequestStore store,
            Concerns concerns,
            Assessments assessments,
            Opening opening,
            Desk desk) {
        this.store = store;
        this.concerns = concerns;
        this.assessments = assessments;
        this.opening = opening;
        this.desk = desk;
    }

    /**
     * Makes the request, and its scope, which the case will take over.
     *
     * @throws WrongHost if the acting area does not host the programme
     */
    public UUID ask(NewRequest request) {
        var hat = opening.host(request.programme());
        var sender = sender(request.concern());
        var id = UUID.randomUUID();
        opening.open(id, ALL_KINDS);
        var ageBand = AgeBand.of(request.young().age(desk.day())).code();
        var answerBy = opening.answerBy(request.programme());
        store.add(id, hat.area(), request.sheltered(), ageBand, sender, answerBy);
        store.step(id, hat.area(), "asked", "");
        opening.register(id, request);
        desk.log().changed(id, "request", id);
        desk.tasks()
                .ask(
                        hat.assignment(),
                        id,
                        id,
                        ANSWER,
                        desk.reference("request"),
                        "/forfragningar/" + id + "/samtycke",
                        answerBy);
        if (request.concern() != null) {
            assessments.asked(request.concern());
        }
        return id;
    }

    private RequestStore.Sender sender(@Nullable UUID concern) {
        if (concern == null) {
            return new RequestStore.Sender(null, desk.day());
        }
        var head = concerns.head(concern);
        return new RequestStore.Sender(
                head.ownerArea(), head.writtenAt().atZone(Today.ZONE).toLocalDate());
    }

    /** The acting coordinator's requests. */
    public List<RequestRow> list() {
        desk.log().listed("requests");
        return store.list();
    }

    /** Those of them, latest first; fewer than asked for where the hat may not read. */
    public List<RequestRow> of(Collection<UUID> ids) {
        return store.list(ids);
    }

    /**
     * The family has said no, or the family's no is final; the words are for the coordinator only.
     */
    public void refused(UUID id) {
        end(id, "refused");
    }

    /** The case has taken the request over. */
    public void opened(UUID id) {
        end(id, "opened");
    }

    /** For the case that takes over: what the request came from. */
    public RequestOrigin origin(UUID id) {
        return store.origin(id)
                .orElseThrow(() -> {
                    desk.log().denied(id, "request");
                    return new NotFound();
                });
    }

    private void end(UUID id, String step) {
        var origin = origin(id);
        if (!List.of("asked", "valid").contains(store.status(id))) {
            throw new RequestEnded();
        }
        store.step(id, origin.ownerArea(), step, "");
        desk.tasks().done(id, ANSWER);
        desk.log().changed(id, "request-" + step, id);
    }
}
