package se.tryggaunga.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger of grants, as the modules write it. The database decides who may write what; a refusal
 * from it is a fault of ours, never something a user should meet.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Grants {

    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void give(Grant grant) {
        jdbc.sql(
                        """
                        select access.give(:reader, :seat, :scope, :area, :kinds, :write, :until, :ground,
                                           cast(:reference as uuid))
                        """)
                .param("reader", grant.reader())
                .param("seat", grant.seat())
                .param("scope", grant.scope())
                .param("area", grant.ownerArea())
                .param("kinds", grant.kinds().toArray(String[]::new))
                .param("write", grant.mayWrite())
                .param("until", grant.until())
                .param("ground", grant.ground().code())
                .param("reference", grant.reference())
                .query((_, _) -> true)
                .list();
    }

    /** Ends everything in the scope that rests on the ground, now. How many entries that was. */
    public int endGround(UUID scope, UUID reference) {
        return jdbc.sql("select access.end_ground(:scope, :reference)")
                .param("scope", scope)
                .param("reference", reference)
                .query(Integer.class)
                .single();
    }

    /** Takes some kinds from one area's readers of what rests on the ground, now. */
    public int narrowGround(
            UUID scope, UUID reference, String readerArea, Collection<String> gone) {
        return jdbc.sql("select access.narrow_ground(:scope, :reference, :area, :gone)")
                .param("scope", scope)
                .param("reference", reference)
                .param("area", readerArea)
                .param("gone", gone.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /**
     * The seats that have a ground today for a fact of that owner and kind: those a release can
     * name.
     */
    public List<UUID> seatsFor(UUID scope, String ownerArea, String kind) {
        return jdbc.sql("select unnest(access.seats_for(:scope, :area, :kind))")
                .param("scope", scope)
                .param("area", ownerArea)
                .param("kind", kind)
                .query(UUID.class)
                .list();
    }

    /**
     * Since when the acting hat no longer reads others' facts in the scope; empty if it does, or
     * never did.
     */
    public Optional<Ended> endedForMe(UUID scope) {
        return jdbc.sql("select ended_on, ground, ground_ref from access.ended_for_me(:scope)")
                .param("scope", scope)
                .query(Ended.class)
                .optional();
    }

    public record Ended(LocalDate endedOn, String ground, @Nullable UUID groundRef) {}

    public int endSeat(UUID scope, UUID seat) {
        return jdbc.sql("select access.end_seat(:scope, :seat)")
                .param("scope", scope)
                .param("seat", seat)
                .query(Integer.class)
                .single();
    }

    /** Makes the scope read only, and readable until the last day. */
    public int closeScope(UUID scope, LocalDate lastDay) {
        return jdbc.sql("select access.close_scope(:scope, :lastDay)")
                .param("scope", scope)
                .param("lastDay", lastDay)
                .query(Integer.class)
                .single();
    }

    /** Narrows the rest of the transaction to one scope. */
    public void narrowTo(UUID scope) {
        jdbc.sql("select access.narrow(:scope)").param("scope", scope).query((_, _) -> true).list();
    }
}
