package se.tryggaunga.sharing;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.shared.Today;

/**
 * Keeps what a text says about others apart from it, for the area that wrote it alone. Sv: om en
 * annan person.
 */
@Service
@Transactional
public class Asides {

    private final JdbcClient jdbc;
    private final Today today;

    Asides(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** A version of a fact, and whose it is. */
    public record Of(UUID scope, String area, String kind, UUID fact, int version) {}

    /** What lies apart in a scope, as far as the reader reads it. */
    public record Apart(Map<String, Map<Integer, String>> byField) {

        public Apart {
            byField = Map.copyOf(byField);
        }

        /** The text as it was written, where the reader may read it so. */
        public String whole(UUID fact, int version, String field, String open) {
            return MarkedText.whole(
                    open, byField.getOrDefault(key(fact, version, field), Map.of()));
        }

        private static String key(UUID fact, int version, String field) {
            return fact + "/" + version + "/" + field;
        }
    }

    /** The text without what was marked in it, which is kept by itself. */
    public String keep(Of fact, String field, String written) {
        var text = MarkedText.of(written);
        text.apart().forEach((place, words) -> add(fact, field, place, words));
        return text.open();
    }

    public Apart in(UUID scope) {
        var found = new HashMap<String, Map<Integer, String>>();
        jdbc.sql(
                        """
                        select a.fact_id, a.fact_version, a.field, a.nr, a.words
                          from sharing.aside a
                         where a.scope_id = :scope
                        """)
                .param("scope", scope)
                .query(row -> {
                    var key =
                            Apart.key(
                                    row.getObject(1, UUID.class), row.getInt(2), row.getString(3));
                    found.computeIfAbsent(key, _ -> new HashMap<>())
                            .put(row.getInt(4), row.getString(5));
                });
        return new Apart(found);
    }

    /** Written for another party, it is read by the seat that wrote it too, like the text. */
    private void add(Of fact, String field, int place, String words) {
        jdbc.sql(
                        """
                        insert into sharing.aside
                               (id, scope_id, owner_area, kind, released_to, written_by, written_at, fact_id,
                                fact_version, field, nr, words)
                        values (gen_random_uuid(), :scope, :area, :kind,
                                case when :area = access.my_area() then '{}' else access.my_seats() end,
                                access.my_assignment(), :now, :fact, :version, :field, :nr, :words)
                        """)
                .param("scope", fact.scope())
                .param("area", fact.area())
                .param("kind", fact.kind())
                .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC))
                .param("fact", fact.fact())
                .param("version", fact.version())
                .param("field", field)
                .param("nr", place)
                .param("words", words)
                .update();
    }
}
