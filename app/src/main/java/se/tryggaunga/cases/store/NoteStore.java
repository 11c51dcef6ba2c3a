package se.tryggaunga.cases.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.cases.Note;
import se.tryggaunga.sharing.Asides;

/** The notes, version by version. */
@Repository
public class NoteStore {

    private static final String VERSIONS =
            """
            select id, version, owner_area, kind, words, correction, spoken_by, confirmed, written_by,
                   written_at, first_written_at, released_to
              from cases.note
            """;

    private final JdbcClient jdbc;
    private final Asides asides;

    NoteStore(JdbcClient jdbc, Asides asides) {
        this.jdbc = jdbc;
        this.asides = asides;
    }

    /** Every version that the reader may read, the latest version of the latest note first. */
    public List<Note> versions(UUID scope) {
        return whole(
                scope,
                jdbc.sql(
                                VERSIONS
                                        + " where scope_id = :scope order by first_written_at desc, id, version desc")
                        .param("scope", scope)
                        .query(NoteStore::note)
                        .list());
    }

    /** The versions of one note, latest first. */
    public List<Note> versions(UUID scope, UUID id) {
        return whole(
                scope,
                jdbc.sql(VERSIONS + " where scope_id = :scope and id = :id order by version desc")
                        .param("scope", scope)
                        .param("id", id)
                        .query(NoteStore::note)
                        .list());
    }

    /** With what is about others, where the reader may read it. */
    private List<Note> whole(UUID scope, List<Note> notes) {
        if (notes.isEmpty()) {
            return notes;
        }
        var apart = asides.in(scope);
        return notes.stream()
                .map(note ->
                        note.saying(apart.whole(note.id(), note.version(), "words", note.words())))
                .toList();
    }

    /** What the writer has marked as about others is kept apart from the rest. */
    public void add(UUID scope, Note note) {
        var of = new Asides.Of(scope, note.area(), note.kind(), note.id(), note.version());
        jdbc.sql(
                        """
                        insert into cases.note
                               (id, version, scope_id, owner_area, kind, released_to, written_by, written_at,
                                first_written_at, words, correction, spoken_by, confirmed)
                        values (:id, :version, :scope, :area, :kind, :releasedTo, :writer, :at,
                                :firstAt, :words, :correction, :spokenBy, :confirmed)
                        """)
                .param("id", note.id())
                .param("version", note.version())
                .param("scope", scope)
                .param("area", note.area())
                .param("kind", note.kind())
                .param("releasedTo", note.releasedTo().toArray(UUID[]::new))
                .param("writer", note.writtenBy())
                .param("at", java.sql.Timestamp.from(note.writtenAt()))
                .param("firstAt", java.sql.Timestamp.from(note.firstWrittenAt()))
                .param("words", asides.keep(of, "words", note.words()))
                .param("correction", note.correction())
                .param("spokenBy", note.spokenBy())
                .param("confirmed", note.confirmed())
                .update();
    }

    /** Nobody adds to it, shares or closes it before this transaction ends. */
    public void hold(UUID id) {
        jdbc.sql("select 1 from cases.note where id = :id order by version for update")
                .param("id", id)
                .query(Integer.class)
                .list();
    }

    /** Takes every version of it from all seats, and its files. */
    public void close(UUID id) {
        jdbc.sql("update cases.note set released_to = '{}' where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update cases.attachment set released_to = '{}' where note_id = :id")
                .param("id", id)
                .update();
    }

    /** The version, and the files that the note has now. */
    public void release(UUID id, int version, Collection<UUID> seats) {
        jdbc.sql("update cases.note set released_to = :seats where id = :id and version = :version")
                .param("seats", seats.toArray(UUID[]::new))
                .param("id", id)
                .param("version", version)
                .update();
        jdbc.sql(
                        """
                        update cases.attachment set released_to = :seats
                         where note_id = :id and taken_away_at is null
                        """)
                .param("seats", seats.toArray(UUID[]::new))
                .param("id", id)
                .update();
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("owner_area"),
                row.getString("kind"),
                row.getString("words"),
                row.getBoolean("correction"),
                row.getString("spoken_by"),
                row.getString("confirmed"),
                row.getObject("written_by", UUID.class),
                row.getTimestamp("written_at").toInstant(),
                row.getTimestamp("first_written_at").toInstant(),
                Arrays.asList((UUID[]) row.getArray("released_to").getArray()),
                List.of());
    }
}
