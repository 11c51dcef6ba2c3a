package se.tryggaunga.rights.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.rights.Post;
import se.tryggaunga.rights.SourceAnswer;
import se.tryggaunga.rights.domain.Ruling;
import se.tryggaunga.rights.domain.SourceState;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.Today;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What has been found for an extract, and what has been decided about it. */
@Repository
public class PostStore {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};

    private static final String POST =
            """
            select p.id, p.source, p.found_in, p.happened_at, cast(p.content as text) as content, p.proposed,
                   p.media_type, coalesce(r.version, 0) as version, r.ruling,
                   coalesce(r.masks, '{}') as masks, coalesce(r.reason, '') as reason
              from records.extract_post p
              left join lateral (
                   select r.version, r.ruling, r.masks, r.reason from records.extract_ruling r
                    where r.id = p.id order by r.version desc limit 1) r on true
             where p.scope_id = :extract and p.owner_area = access.my_area()
            """;

    private final JdbcClient jdbc;
    private final Today today;

    PostStore(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** A row that was found. */
    public record Found(
            String source,
            String table,
            String rowKey,
            @Nullable Instant happenedAt,
            Map<String, Object> content,
            List<String> proposed,
            byte @Nullable [] file,
            @Nullable String mediaType) {}

    /** As they were found: source by source, the oldest first within each. */
    public List<Post> all(UUID extract) {
        return jdbc.sql(POST + " order by p.position")
                .param("extract", extract)
                .query(PostStore::post)
                .list();
    }

    public Optional<Post> one(UUID extract, UUID id) {
        return jdbc.sql(POST + " and p.id = :id")
                .param("extract", extract)
                .param("id", id)
                .query(PostStore::post)
                .optional();
    }

    public byte[] file(UUID extract, UUID id) {
        return jdbc.sql(
                        "select file from records.extract_post where scope_id = :extract and id = :id")
                .param("extract", extract)
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    /** The same row found again is the same post. */
    public void add(UUID extract, Found found) {
        var at = found.happenedAt();
        jdbc.sql(
                        """
                        insert into records.extract_post
                               (id, scope_id, owner_area, written_by, written_at, source, found_in, row_key,
                                happened_at, content, proposed, file, media_type)
                        values (gen_random_uuid(), :extract, access.my_area(), access.my_assignment(), :now,
                                :source, :table, :key, cast(:at as timestamptz), cast(:content as jsonb),
                                :proposed, cast(:file as bytea), cast(:mediaType as text))
                        on conflict (scope_id, owner_area, row_key) do nothing
                        """)
                .param("extract", extract)
                .param("now", now())
                .param("source", found.source())
                .param("table", found.table())
                .param("key", found.rowKey())
                .param("at", at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("content", JSON.writeValueAsString(found.content()))
                .param("proposed", found.proposed().toArray(String[]::new))
                .param("file", found.file())
                .param("mediaType", found.mediaType())
                .update();
    }

    public void answer(UUID extract, UUID run, SourceAnswer answer) {
        jdbc.sql(
                        """
                        insert into records.extract_source
                               (id, scope_id, owner_area, written_by, written_at, run, source, state, found, missing)
                        values (gen_random_uuid(), :extract, access.my_area(), access.my_assignment(), :now,
                                :run, :source, :state, :found, :missing)
                        """)
                .param("extract", extract)
                .param("now", now())
                .param("run", run)
                .param("source", answer.source())
                .param("state", answer.state().code())
                .param("found", answer.found())
                .param("missing", answer.missing())
                .update();
    }

    /** As they answered the last time. */
    public List<SourceAnswer> answers(UUID extract) {
        return jdbc.sql(
                        """
                        select source, state, found, missing from records.extract_source
                         where scope_id = :extract and owner_area = access.my_area()
                           and run = (select l.run from records.extract_source l
                                       where l.scope_id = :extract and l.owner_area = access.my_area()
                                       order by l.position desc limit 1)
                         order by position
                        """)
                .param("extract", extract)
                .query((row, _) ->
                        new SourceAnswer(
                                row.getString(1),
                                Coded.of(SourceState.class, row.getString(2)),
                                row.getInt(3),
                                row.getInt(4)))
                .list();
    }

    public void rule(
            UUID extract,
            UUID post,
            int version,
            Ruling ruling,
            List<String> masks,
            String reason,
            String ruledBy) {
        jdbc.sql(
                        """
                        insert into records.extract_ruling
                               (id, version, scope_id, owner_area, written_by, written_at, ruling, masks, reason,
                                ruled_by)
                        values (:post, :version, :extract, access.my_area(), access.my_assignment(), :now,
                                :ruling, :masks, :reason, :by)
                        """)
                .param("post", post)
                .param("version", version)
                .param("extract", extract)
                .param("now", now())
                .param("ruling", ruling.code())
                .param("masks", masks.toArray(String[]::new))
                .param("reason", reason)
                .param("by", ruledBy)
                .update();
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        var at = row.getTimestamp("happened_at");
        var ruling = row.getString("ruling");
        return new Post(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getString("found_in"),
                at == null ? null : at.toInstant(),
                JSON.readValue(row.getString("content"), CONTENT),
                List.of((String[]) row.getArray("proposed").getArray()),
                row.getString("media_type"),
                row.getInt("version"),
                ruling == null ? null : Coded.of(Ruling.class, ruling),
                List.of((String[]) row.getArray("masks").getArray()),
                row.getString("reason"));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC);
    }
}
