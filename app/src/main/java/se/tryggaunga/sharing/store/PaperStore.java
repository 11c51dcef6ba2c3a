package se.tryggaunga.sharing.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.files.Drawn;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.store.ConsentStore.Place;

/** Signed papers. Lists never fetch the pictures. */
@Repository
public class PaperStore {

    private final JdbcClient jdbc;
    private final Today today;

    PaperStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    public UUID add(Place place, Drawn scan) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into sharing.sheet
                               (id, consent_id, version, scope_id, owner_area, written_by, written_at,
                                media_type, pages, content)
                        values (:id, :consent, :version, :scope, :area, access.my_assignment(), :now,
                                :type, :pages, :content)
                        """)
                .param("id", id)
                .param("consent", place.consent())
                .param("version", place.version())
                .param("scope", place.scope())
                .param("area", place.ownerArea())
                .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC))
                .param("type", scan.mediaType())
                .param("pages", scan.pages())
                .param("content", scan.content())
                .update();
        return id;
    }

    public record Kept(UUID id, int version, int pages, Instant at) {}

    public List<Kept> of(UUID consent) {
        return jdbc.sql(
                        """
                        select id, version, pages, written_at
                          from sharing.sheet
                         where consent_id = :consent
                         order by written_at desc, id
                        """)
                .param("consent", consent)
                .query((row, _) ->
                        new Kept(
                                row.getObject("id", UUID.class),
                                row.getInt("version"),
                                row.getInt("pages"),
                                row.getTimestamp("written_at").toInstant()))
                .list();
    }

    public Optional<Drawn> scan(UUID scope, UUID id) {
        return jdbc.sql(
                        """
                        select media_type, pages, content
                          from sharing.sheet
                         where scope_id = :scope and id = :id
                        """)
                .param("scope", scope)
                .param("id", id)
                .query((row, _) ->
                        new Drawn(
                                row.getString("media_type"),
                                row.getInt("pages"),
                                row.getBytes("content")))
                .optional();
    }
}
