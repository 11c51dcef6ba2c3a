package se.tryggaunga.asks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shell.Text;

/** What was passed on because nobody answered. */
@Repository
class SilenceStore {

    private final JdbcClient jdbc;

    SilenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Late> passOn(Instant now) {
        return jdbc.sql("select ask, scope from asks.pass_on(:now)")
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(Late.class)
                .list();
    }

    record Late(UUID ask, UUID scope) {}

    Optional<Silence> find(UUID id) {
        var rows =
                jdbc.sql("select * from asks.silence(:id)").param("id", id).query(Row.class).list();
        return rows.stream()
                .findFirst()
                .map(first ->
                        new Silence(
                                id,
                                first.areaId(),
                                first.askedOn(),
                                first.since(),
                                rows.stream()
                                        .filter(row -> row.name() != null)
                                        .map(Row::colleague)
                                        .toList()));
    }

    record Row(
            String areaId,
            LocalDate askedOn,
            LocalDate since,
            @Nullable String name,
            @Nullable String titleSv,
            @Nullable String titleEn) {

        String colleague() {
            return name + ", " + (Text.locale().getLanguage().equals("en") ? titleEn : titleSv);
        }
    }
}
