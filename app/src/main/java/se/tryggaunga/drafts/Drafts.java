package se.tryggaunga.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.MunicipalKey;
import se.tryggaunga.shared.Today;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts, one per author, hat and form. */
@Service
@Transactional
public class Drafts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Acting acting;
    private final MunicipalKey key;
    private final Today today;
    private final FormTokens tokens;

    Drafts(JdbcClient jdbc, Acting acting, MunicipalKey key, Today today, FormTokens tokens) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.key = key;
        this.today = today;
        this.tokens = tokens;
    }

    /**
     * Keeps what is written and says when that was. A saving that comes after its form was sent
     * keeps nothing: the draft would come back to somebody who believes that it is sent.
     */
    public Optional<Instant> save(String form, Map<String, List<String>> fields) {
        if (sent(fields)) {
            return Optional.empty();
        }
        var now = today.now();
        var kept = new LinkedHashMap<>(fields);
        kept.keySet().removeIf(name -> name.startsWith("_"));
        var plain = JSON.writeValueAsBytes(kept);
        jdbc.sql(
                        """
                        insert into drafts.draft (author, assignment, form, content, started_at, saved_at)
                        values (:author, :assignment, :form, :content, :now, :now)
                        on conflict (author, assignment, form)
                        do update set content = excluded.content, saved_at = excluded.saved_at
                        """)
                .param("author", acting.hat().person())
                .param("assignment", acting.hat().assignment())
                .param("form", form)
                .param("content", key.seal(plain, context(form)))
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        return Optional.of(now);
    }

    private boolean sent(Map<String, List<String>> fields) {
        var token = FormTokens.read(fields.getOrDefault("_once", List.of("")).getFirst());
        token.ifPresent(tokens::hold);
        return token.filter(tokens::isTaken).isPresent();
    }

    /** Remembers who could have read the text when it was begun; the first call counts. */
    public void begunBefore(String form, Collection<UUID> readers) {
        jdbc.sql(
                        """
                        update drafts.draft set readers = :readers
                         where form = :form and assignment = access.my_assignment() and readers = '{}'
                        """)
                .param("readers", readers.toArray(UUID[]::new))
                .param("form", form)
                .update();
    }

    public Optional<Draft> find(String form) {
        return jdbc.sql(
                        """
                        select form, content, saved_at, readers from drafts.draft
                         where form = :form and assignment = access.my_assignment()
                        """)
                .param("form", form)
                .query(this::draft)
                .optional();
    }

    /** Latest first. */
    public List<Draft> mine() {
        return jdbc.sql(
                        """
                        select form, content, saved_at, readers from drafts.draft
                         order by saved_at desc
                        """)
                .query(this::draft)
                .list();
    }

    public void drop(String form) {
        jdbc.sql(
                        "delete from drafts.draft where form = :form and assignment = access.my_assignment()")
                .param("form", form)
                .update();
    }

    private Draft draft(ResultSet row, int number) throws SQLException {
        var form = row.getString("form");
        var plain = key.open(row.getBytes("content"), context(form));
        return new Draft(
                form,
                JSON.readValue(plain, new TypeReference<Map<String, List<String>>>() {}),
                row.getTimestamp("saved_at").toInstant(),
                Set.copyOf(Arrays.asList((UUID[]) row.getArray("readers").getArray())));
    }

    private String context(String form) {
        return acting.hat().person() + "/" + form;
    }
}
