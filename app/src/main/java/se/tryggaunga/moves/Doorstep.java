package se.tryggaunga.moves;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Hats;
import se.tryggaunga.access.MunicipalKey;
import se.tryggaunga.moves.store.MoveStore;
import se.tryggaunga.moves.store.PostStore;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where another municipality's messages are taken: each once, and only about a move that is theirs.
 * Sv: dörren.
 */
@Component
class Doorstep {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PostStore post;
    private final MoveStore moves;
    private final Arrivals arrivals;
    private final MunicipalKey key;
    private final Acting acting;
    private final Hats hats;
    private final MoveDesk desk;

    Doorstep(
            PostStore post,
            MoveStore moves,
            Arrivals arrivals,
            MunicipalKey key,
            Acting acting,
            Hats hats,
            MoveDesk desk) {
        this.post = post;
        this.moves = moves;
        this.arrivals = arrivals;
        this.key = key;
        this.acting = acting;
        this.hats = hats;
        this.desk = desk;
    }

    /** In one transaction with all that it brings about here. */
    @Transactional
    public void take(String from, Message message) {
        if (!post.first(from, message.id())) {
            return;
        }
        var move = message.move();
        switch (message.what()) {
            case "offer" -> offered(from, move, JSON.readValue(message.open(), Offer.class));
            case "gone" -> note(post.gone(move, from, message.open()), move, "move-offer-gone");
            case "declined" ->
                    log(
                            moves.declined(move, from, message.open()).orElse(move),
                            "move-declined",
                            move);
            case "accepted" -> handOver(from, move);
            case "parcel" -> parcel(from, move, message.sealed());
            case "opened" ->
                    log(
                            moves.openedThere(move, from, message.open()).orElse(move),
                            "move-opened-there",
                            move);
            default -> throw new IllegalStateException("Nothing is known of " + message.what());
        }
    }

    private void offered(String from, UUID move, Offer offer) {
        var offered =
                new PostStore.Offered(
                        offer.number(),
                        offer.from(),
                        offer.ground(),
                        offer.kinds(),
                        LocalDate.parse(offer.until()),
                        offer.programme());
        if (post.takeOffer(move, from, offered)) {
            log(move, "move-offer-came", move);
        } else {
            desk.send(move, from, "declined", move, "no-reception");
            log(move, "move-offer-refused", move);
        }
    }

    /** It is theirs from here on, or there is nothing to give any more. */
    private void handOver(String from, UUID move) {
        var handed = moves.handOver(move, from);
        if (handed.isEmpty()) {
            desk.send(move, from, "gone", move, "stopped");
            log(move, "move-not-handed-over", move);
            return;
        }
        var plain = handed.get().contents().getBytes(StandardCharsets.UTF_8);
        var sealed = key.seal(plain, "move/" + move);
        post.send(
                handed.get().scope(),
                new Message(UUID.randomUUID(), from, "parcel", move, "", sealed));
        desk.log().shared(handed.get().scope(), "moved", move);
    }

    private void parcel(String from, UUID move, byte @Nullable [] sealed) {
        if (sealed == null) {
            throw new IllegalStateException("A parcel without contents");
        }
        note(post.parcelComes(move, from, sealed), move, "move-parcel-came");
    }

    private void note(boolean happened, UUID move, String what) {
        log(move, happened ? what : what + "-late", move);
    }

    private void log(UUID scope, String what, UUID move) {
        desk.log().changed(scope, what, move);
    }

    @Transactional(readOnly = true)
    public List<PostStore.ToOpen> toOpen() {
        return post.toOpen();
    }

    /**
     * As the one who said that they take it, if that hat is still worn; otherwise it waits for
     * somebody at the inbox.
     */
    public void open(PostStore.ToOpen arrival) {
        hats.of(arrival.person()).stream()
                .filter(hat -> hat.assignment().equals(arrival.hat()))
                .findFirst()
                .ifPresent(hat -> acting.as(hat, "move", () -> arrivals.open(arrival.id())));
    }
}
