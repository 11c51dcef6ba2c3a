package se.tryggaunga.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.Attachment;
import se.tryggaunga.cases.NewAttachment;
import se.tryggaunga.cases.Note;
import se.tryggaunga.files.Drawn;

/** Files of notes. Lists never fetch what is in them. */
@Repository
public class AttachmentStore {

    private static final String HEADS =
            """
            select id, note_id, owner_area, title, media_type, pages, length(content) as bytes, written_at,
                   taken_away_at
              from cases.attachment
             where scope_id = :scope
            """;

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** First to last. */
    public List<Attachment> in(UUID scope) {
        return jdbc.sql(HEADS + " order by written_at, id")
                .param("scope", scope)
                .query(AttachmentStore::attachment)
                .list();
    }

    public Optional<Attachment> one(UUID scope, UUID id) {
        return jdbc.sql(HEADS + " and id = :id")
                .param("scope", scope)
                .param("id", id)
                .query(AttachmentStore::attachment)
                .optional();
    }

    public byte[] content(UUID scope, UUID id) {
        return jdbc.sql("select content from cases.attachment where scope_id = :scope and id = :id")
                .param("scope", scope)
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    /** Read by those who read the note's latest version. */
    public UUID add(UUID scope, Note note, NewAttachment attachment, UUID writer, Instant at) {
        var id = UUID.randomUUID();
        Drawn file = attachment.file();
        jdbc.sql(
                        """
                        insert into cases.attachment
                               (id, note_id, scope_id, owner_area, kind, released_to, written_by, written_at,
                                title, media_type, pages, content)
                        values (:id, :note, :scope, :area, :kind, :releasedTo, :writer, :at,
                                :title, :type, :pages, :content)
                        """)
                .param("id", id)
                .param("note", note.id())
                .param("scope", scope)
                .param("area", note.area())
                .param("kind", note.kind())
                .param("releasedTo", note.releasedTo().toArray(UUID[]::new))
                .param("writer", writer)
                .param("at", Timestamp.from(at))
                .param("title", attachment.title())
                .param("type", file.mediaType())
                .param("pages", file.pages())
                .param("content", file.content())
                .update();
        return id;
    }

    /** From now on those seats alone read it beside its owner, and no sharing brings it back. */
    public void takeAway(UUID id, Instant at, Collection<UUID> seats) {
        jdbc.sql(
                        """
                        update cases.attachment set taken_away_at = :at, released_to = :seats
                         where id = :id and taken_away_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("seats", seats.toArray(UUID[]::new))
                .param("id", id)
                .update();
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        var takenAway = row.getTimestamp("taken_away_at");
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("note_id", UUID.class),
                row.getString("owner_area"),
                row.getString("title"),
                row.getString("media_type"),
                row.getInt("pages"),
                row.getInt("bytes"),
                row.getTimestamp("written_at").toInstant(),
                takenAway == null ? null : takenAway.toInstant());
    }
}
