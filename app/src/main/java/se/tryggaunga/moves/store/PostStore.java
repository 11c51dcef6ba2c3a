package se.tryggaunga.moves.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.moves.Message;
import se.tryggaunga.shared.Today;

/** What lies to be carried, and what has been taken. */
@Repository
public class PostStore {

    private final JdbcClient jdbc;
    private final Today today;

    PostStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Goes with the transaction that it tells of. */
    public void send(UUID scope, Message message) {
        jdbc.sql(
                        """
                        insert into moves.outbox (id, scope_id, to_code, what, move_id, open_part, sealed, written_at)
                        values (:id, :scope, :to, :what, :move, :open, :sealed, :now)
                        """)
                .param("id", message.id())
                .param("scope", scope)
                .param("to", message.to())
                .param("what", message.what())
                .param("move", message.move())
                .param("open", message.open())
                .param("sealed", message.sealed())
                .param("now", now())
                .update();
    }

    /** Oldest first: an offer comes before its end. */
    public List<Message> waiting() {
        return jdbc.sql(
                        """
                        select id, to_code as to, what, move_id as move, open_part as open, sealed
                          from moves.outbox
                         where carried_at is null
                         order by number
                        """)
                .query((row, _) ->
                        new Message(
                                row.getObject("id", UUID.class),
                                row.getString("to"),
                                row.getString("what"),
                                row.getObject("move", UUID.class),
                                row.getString("open"),
                                row.getBytes("sealed")))
                .list();
    }

    /** The other side has it: what was sealed is erased here. In whose scope it was. */
    public UUID carried(UUID id) {
        return jdbc.sql(
                        "update moves.outbox set carried_at = :now, sealed = null where id = :id returning scope_id")
                .param("id", id)
                .param("now", now())
                .query(UUID.class)
                .single();
    }

    /** Whether it has not been taken before; whoever asks first takes it. */
    public boolean first(String from, UUID message) {
        return jdbc.sql(
                                """
                                insert into moves.inbox (from_code, message_id, taken_at) values (:from, :message, :now)
                                on conflict do nothing
                                """)
                        .param("from", from)
                        .param("message", message)
                        .param("now", now())
                        .update()
                == 1;
    }

    public Optional<Reception> reception(String programme) {
        return jdbc.sql("select area_kind, legal_form from moves.reception(:programme)")
                .param("programme", programme)
                .query(Reception.class)
                .optional();
    }

    /** The kind of authority that would take a case. */
    public record Reception(String areaKind, String legalForm) {}

    /** Whether somebody here can be asked. */
    public boolean takeOffer(UUID move, String from, Offered offer) {
        return jdbc.sql(
                        """
                        select moves.take_offer(:move, :from, :name, :number, :ground, :kinds, :until, :programme, :now)
                        """)
                .param("move", move)
                .param("from", from)
                .param("name", offer.from())
                .param("number", offer.number())
                .param("ground", offer.ground())
                .param("kinds", offer.kinds().toArray(String[]::new))
                .param("until", offer.until())
                .param("programme", offer.programme())
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    public record Offered(
            String number,
            String from,
            String ground,
            List<String> kinds,
            LocalDate until,
            String programme) {}

    public boolean gone(UUID move, String from, String words) {
        return jdbc.sql("select moves.offer_gone(:move, :from, :words, :now)")
                .param("move", move)
                .param("from", from)
                .param("words", words)
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    public boolean parcelComes(UUID move, String from, byte[] sealed) {
        return jdbc.sql("select moves.parcel_comes(:move, :from, :sealed, :now)")
                .param("move", move)
                .param("from", from)
                .param("sealed", sealed)
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    public List<ToOpen> toOpen() {
        return jdbc.sql("select id, person, hat from moves.to_open()").query(ToOpen.class).list();
    }

    /** What has come, and who said that they take it. */
    public record ToOpen(UUID id, UUID person, UUID hat) {}

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }
}
