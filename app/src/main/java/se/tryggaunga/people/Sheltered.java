package se.tryggaunga.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Protected identities: which scopes are about one, and who is of the group that meets them. Sv:
 * skyddade personuppgifter.
 */
@Service
@Transactional
public class Sheltered {

    private final JdbcClient jdbc;
    private final Whereabouts whereabouts;

    Sheltered(JdbcClient jdbc, Whereabouts whereabouts) {
        this.jdbc = jdbc;
        this.whereabouts = whereabouts;
    }

    /** For everybody in the scope; who it is about is for the group alone. */
    public boolean is(UUID scope) {
        return jdbc.sql("select people.is_sheltered(:scope)")
                .param("scope", scope)
                .query(Boolean.class)
                .single();
    }

    public boolean meets(UUID assignment) {
        return jdbc.sql("select people.is_entrusted(:assignment)")
                .param("assignment", assignment)
                .query(Boolean.class)
                .single();
    }

    /** Those of them who may be let in; all where no identity is protected. */
    public Set<UUID> let(UUID scope, Collection<UUID> assignments) {
        if (!is(scope)) {
            return Set.copyOf(assignments);
        }
        return Set.copyOf(
                jdbc.sql("select a.id from unnest(:ids) a (id) where people.is_entrusted(a.id)")
                        .param("ids", assignments.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /**
     * @throws NotEntrusted if the identity is protected and the one who is to come is not of the
     *     group, or does not sign in
     */
    public void require(UUID scope, @Nullable UUID assignment) {
        if (is(scope) && (assignment == null || !meets(assignment))) {
            throw new NotEntrusted();
        }
    }

    /**
     * @throws WhereaboutsInWords if the identity is protected and a text says where somebody is
     */
    public void refuseWhereabouts(UUID scope, List<String> texts) {
        if (texts.isEmpty() || !is(scope)) {
            return;
        }
        var found =
                texts.stream().flatMap(text -> whereabouts.in(text).stream()).distinct().toList();
        if (!found.isEmpty()) {
            throw new WhereaboutsInWords(String.join(", ", found));
        }
    }
}
