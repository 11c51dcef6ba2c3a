package se.tryggaunga.moves;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggaunga.access.Acting;
import se.tryggaunga.moves.store.PostStore;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.sharing.Elsewhere;

/** The other municipalities of this service, and who takes cases there. Sv: andra kommuner. */
@Component
class Neighbours {

    private final Municipalities municipalities;
    private final Acting acting;
    private final PostStore post;
    private final Elsewhere elsewhere;
    private final TransactionTemplate there;

    Neighbours(
            Municipalities municipalities,
            Acting acting,
            PostStore post,
            Elsewhere elsewhere,
            PlatformTransactionManager transactions) {
        this.municipalities = municipalities;
        this.acting = acting;
        this.post = post;
        this.elsewhere = elsewhere;
        // never in the transaction of the municipality that asks: this one lies elsewhere
        this.there = new TransactionTemplate(transactions);
        there.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    List<Municipality> all() {
        var here = municipalities.current();
        return municipalities.all().stream()
                .filter(each -> !each.code().equals(here.code()))
                .toList();
    }

    Municipality here() {
        return municipalities.current();
    }

    /**
     * @throws Refused if nobody there can be asked, or cannot be reached now
     */
    Neighbour find(String code, String programme) {
        var other =
                all().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new Refused("municipality"));
        var reception =
                reception(other, programme)
                        .orElseThrow(() -> new Refused("no-reception", other.name()));
        var party = elsewhere.party(reception.areaKind(), reception.legalForm());
        return new Neighbour(other.code(), other.name(), party);
    }

    /** Asked as the job that carries moves: whoever asks here has no hat there. */
    private Optional<PostStore.Reception> reception(Municipality other, String programme) {
        try {
            return municipalities.within(
                    other,
                    () ->
                            acting.asJob(
                                    Courier.JOB,
                                    () -> there.execute(_ -> post.reception(programme))));
        } catch (TransactionException unreachable) {
            throw new Refused("unreachable", other.name());
        }
    }
}
