package se.tryggaunga.cases.factors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.Coded;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.Asides;
import se.tryggaunga.shell.Text;

/** Factors as parties see them, and the catalogue that they choose from. */
@Repository
class FactorStore {

    private final JdbcClient jdbc;
    private final Asides asides;
    private final Today today;

    FactorStore(JdbcClient jdbc, Asides asides, Today today) {
        this.jdbc = jdbc;
        this.asides = asides;
        this.today = today;
    }

    /** What there is to choose from today, what protects first. */
    List<FactorChoice> catalogue() {
        return jdbc.sql(
                        """
                        select code, arena, protects, text_sv,
                               case when :english then text_en else text_sv end as text
                          from cases.factor_choice
                         where :day between from_day and coalesce(until_day, 'infinity')
                         order by protects desc, position, code
                        """)
                .param("english", english())
                .param("day", today.day())
                .query((row, _) ->
                        new FactorChoice(
                                row.getString("code"),
                                Coded.of(Arena.class, row.getString("arena")),
                                row.getBoolean("protects"),
                                row.getString("text_sv"),
                                row.getString("text")))
                .list();
    }

    /** The latest version of each that the reader may read, by life area, what protects first. */
    List<Factor> latest(UUID scope) {
        return factors(scope, 0);
    }

    /** By factor, the version before the latest, where the reader may read that too. */
    Map<UUID, Factor> before(UUID scope) {
        return factors(scope, 1).stream()
                .collect(Collectors.toMap(Factor::id, Function.identity()));
    }

    /** What is called otherwise by now is read as it was chosen. */
    private List<Factor> factors(UUID scope, int later) {
        var factors =
                jdbc.sql(
                                """
                                select f.*, coalesce(c.text_en, f.words) as label
                                  from cases.factor f
                                  left join lateral (
                                       select o.text_en from cases.factor_choice o
                                        where :english and o.code = f.choice_code and o.text_sv = f.words
                                        order by o.from_day desc limit 1) c on true
                                 where f.scope_id = :scope
                                   and :later = (select count(*) from cases.factor n
                                                  where n.id = f.id and n.version > f.version)
                                 order by f.protects desc, label, f.owner_area, f.id
                                """)
                        .param("english", english())
                        .param("scope", scope)
                        .param("later", later)
                        .query(FactorStore::factor)
                        .list();
        if (factors.isEmpty()) {
            return factors;
        }
        var apart = asides.in(scope);
        return factors.stream().map(factor -> whole(factor, apart)).toList();
    }

    /** With what is about others, where the reader may read it. */
    private static Factor whole(Factor factor, Asides.Apart apart) {
        return factor.saying(
                factor.seen()
                        .with((column, text) ->
                                apart.whole(factor.id(), factor.version(), column, text)));
    }

    void add(
            UUID id,
            UUID scope,
            NewFactor factor,
            Collection<UUID> releasedTo,
            Collection<UUID> promisedTo) {
        var of = new Asides.Of(scope, factor.area(), factor.kind(), id, factor.after() + 1);
        var seen = factor.seen().with((column, text) -> asides.keep(of, column, text));
        jdbc.sql(
                        """
                        insert into cases.factor
                               (id, version, scope_id, owner_area, kind, released_to, written_by, written_at,
                                promised_to, arena, protects, choice_code, words, description, extent, situations,
                                consequence, source, over, spoken_by, confirmed)
                        values (:id, :version, :scope, :area, :kind, :releasedTo, access.my_assignment(), :now,
                                :promisedTo, :arena, :protects, :code, :words, :description, :extent, :situations,
                                :consequence, :source, :over, :spokenBy, :confirmed)
                        """)
                .param("id", id)
                .param("version", factor.after() + 1)
                .param("scope", scope)
                .param("area", factor.area())
                .param("kind", factor.kind())
                .param("releasedTo", releasedTo.toArray(UUID[]::new))
                .param("promisedTo", promisedTo.toArray(UUID[]::new))
                .param("now", OffsetDateTime.ofInstant(today.now(), ZoneOffset.UTC))
                .params(said(seen))
                .param("over", factor.over())
                .param("spokenBy", factor.spokenBy())
                .param("confirmed", factor.confirmed())
                .update();
    }

    private static Map<String, Object> said(Seen seen) {
        return Map.of(
                "arena", seen.arena().code(),
                "protects", seen.protects(),
                "code", seen.code(),
                "words", seen.words(),
                "description", seen.description(),
                "extent", seen.extent().code(),
                "situations", seen.situations(),
                "consequence", seen.consequence(),
                "source", seen.source().code());
    }

    /** Takes every version of it from all seats. */
    void close(UUID id) {
        jdbc.sql("update cases.factor set released_to = '{}' where id = :id")
                .param("id", id)
                .update();
    }

    void release(UUID id, int version, Collection<UUID> seats) {
        jdbc.sql(
                        """
                        update cases.factor set released_to = :seats where id = :id and version = :version
                        """)
                .param("seats", seats.toArray(UUID[]::new))
                .param("id", id)
                .param("version", version)
                .update();
    }

    private static Factor factor(ResultSet row, int number) throws SQLException {
        return new Factor(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("owner_area"),
                row.getString("kind"),
                row.getString("label"),
                seen(row),
                row.getBoolean("over"),
                row.getString("spoken_by"),
                row.getString("confirmed"),
                row.getObject("written_by", UUID.class),
                row.getTimestamp("written_at").toInstant(),
                Arrays.asList((UUID[]) row.getArray("released_to").getArray()));
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                Coded.of(Arena.class, row.getString("arena")),
                row.getBoolean("protects"),
                row.getString("choice_code"),
                row.getString("words"),
                row.getString("description"),
                Coded.of(Extent.class, row.getString("extent")),
                row.getString("situations"),
                row.getString("consequence"),
                Coded.of(Source.class, row.getString("source")));
    }

    private static boolean english() {
        return "en".equals(Text.locale().getLanguage());
    }
}
