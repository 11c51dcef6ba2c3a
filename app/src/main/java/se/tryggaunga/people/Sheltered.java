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

    /** Whether a scope that the acting hat is in is for the group alone. */
    public boolean is(UUID scope) {
        return jdbc.sql("select access.is_sheltered(:scope)")
                .param("scope", scope)
                .query(Boolean.class)
                .single();
    }

    public boolean meets(UUID assignment) {
        return jdbc.sql("select access.is_entrusted(:assignment)")
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
                jdbc.sql("select a.id from unnest(:ids) a (id) where access.is_entrusted(a.id)")
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
            throw notEntrusted();
        }
    }

    /** Names of the group today, for one who has to turn to it. */
    NotEntrusted notEntrusted() {
        return new NotEntrusted(String.join(", ", group()));
    }

    private List<String> group() {
        return jdbc.sql(
                        """
                        select distinct s.name
                          from access.staff((select array_agg(a.id) from organisation.secrecy_area a)) s
                          join organisation.function f on f.id = s.function_id
                         where access.is_entrusted(s.assignment_id) and 'cases.host' = any (f.rights)
                         order by 1
                        """)
                .query(String.class)
                .list();
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
