package se.tryggaunga.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Grant;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.Ground;

/** Enters in the ledger what a seat opens. */
@Component
class Seating {

    /** The ledger needs a last day; one's own facts outlive the case. */
    private static final int OWN_YEARS = 2;

    private static final List<String> ALL =
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

    private final Grants grants;

    Seating(Grants grants) {
        this.grants = grants;
    }

    /** One's own facts, to read and write. */
    void own(UUID scope, Holder holder, LocalDate today) {
        give(scope, holder, holder.area(), ALL, true, today.plusYears(OWN_YEARS), Ground.OWN, null);
    }

    /** One's own facts, to read, for one whose seat has ended. */
    void keepOwn(UUID scope, Holder holder, LocalDate today) {
        give(
                scope,
                holder,
                holder.area(),
                ALL,
                false,
                today.plusYears(OWN_YEARS),
                Ground.OWN,
                null);
    }

    /** The others' facts, as far as the consent covers the holder's area. */
    void others(UUID scope, Holder holder, String hostArea, Basis basis) {
        var kinds = List.copyOf(basis.readBy(holder.area()));
        for (var owner : owners(hostArea, basis)) {
            if (!owner.equals(holder.area())) {
                give(
                        scope,
                        holder,
                        owner,
                        kinds,
                        false,
                        basis.until(),
                        Ground.CONSENT,
                        basis.consent());
            }
        }
    }

    /** The coordinator enters in the plan what each party has promised. */
    void planPen(UUID scope, Holder coordinator, String hostArea, Basis basis) {
        for (var owner : basis.areas()) {
            if (!owner.equals(hostArea)) {
                pen(scope, coordinator, owner, List.of("plan"), basis);
            }
        }
    }

    /** Everybody in the case writes for a party that does not sign in (D32). */
    void pens(UUID scope, Holder holder, Set<String> silentAreas, Basis basis) {
        for (var owner : silentAreas) {
            if (!owner.equals(holder.area())) {
                pen(scope, holder, owner, ALL, basis);
            }
        }
    }

    private static Set<String> owners(String hostArea, Basis basis) {
        var owners = new TreeSet<>(basis.areas());
        owners.add(hostArea);
        return owners;
    }

    /** Rests on the consent too: what was lent with a yes goes back with it. */
    private void pen(UUID scope, Holder holder, String owner, List<String> kinds, Basis basis) {
        give(scope, holder, owner, kinds, true, basis.until(), Ground.PEN, basis.consent());
    }

    private void give(
            UUID scope,
            Holder holder,
            String owner,
            List<String> kinds,
            boolean write,
            LocalDate until,
            Ground ground,
            @Nullable UUID reference) {
        grants.give(
                new Grant(
                        holder.assignment(),
                        holder.seat(),
                        scope,
                        owner,
                        kinds,
                        write,
                        until,
                        ground,
                        reference));
    }

    /** An assignment in a seat. */
    record Holder(UUID assignment, UUID seat, String area) {}
}
