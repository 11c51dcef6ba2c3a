package se.tryggaunga.organisation.register;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of an import as rows; all of a file in one statement. */
@Repository
class UnitImportLines {

    private final JdbcClient jdbc;

    UnitImportLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID id, List<RegisterRow> rows) {
        jdbc.sql(
                        """
                        insert into organisation.unit_import_row (import_id, line, code, name, latitude, longitude,
                               municipality_code, school_forms, organiser_number, organiser_name, organiser_form,
                               problem, problem_word, outcome)
                        select :id, r.line, r.code, r.name, r.latitude, r.longitude, r.municipality,
                               string_to_array(r.forms, ','), r.organiser_number, r.organiser_name, r.organiser_form,
                               r.problem, r.problem_word, 'problem'
                          from unnest(:lines::int[], :codes::text[], :names::text[], :latitudes::float8[],
                                      :longitudes::float8[], :municipalities::text[], :forms::text[],
                                      :numbers::text[], :organisers::text[], :organiserForms::text[],
                                      :problems::text[], :words::text[])
                               as r (line, code, name, latitude, longitude, municipality, forms, organiser_number,
                                     organiser_name, organiser_form, problem, problem_word)
                        """)
                .param("id", id)
                .param("lines", rows.stream().map(RegisterRow::line).toArray(Integer[]::new))
                .param("codes", texts(rows, RegisterRow::code))
                .param("names", texts(rows, RegisterRow::name))
                .param("latitudes", degrees(rows, RegisterRow.Position::latitude))
                .param("longitudes", degrees(rows, RegisterRow.Position::longitude))
                .param("municipalities", texts(rows, RegisterRow::municipality))
                .param("forms", texts(rows, row -> String.join(",", row.forms())))
                .param("numbers", organisers(rows, RegisterRow.Organiser::number))
                .param("organisers", organisers(rows, RegisterRow.Organiser::name))
                .param("organiserForms", organisers(rows, RegisterRow.Organiser::form))
                .param("problems", problems(rows, RegisterRow.Problem::key))
                .param("words", problems(rows, RegisterRow.Problem::word))
                .update();
    }

    List<ImportRow> rows(UUID id, String outcome, int most) {
        return jdbc.sql(
                        """
                        select line, code, name, outcome, problem, problem_word
                          from organisation.unit_import_row
                         where import_id = :id and outcome = :outcome
                         order by line
                         limit :most
                        """)
                .param("id", id)
                .param("outcome", outcome)
                .param("most", most)
                .query(ImportRow.class)
                .list();
    }

    private static @Nullable String[] texts(
            List<RegisterRow> rows, Function<RegisterRow, @Nullable String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }

    private static @Nullable Double[] degrees(
            List<RegisterRow> rows, Function<RegisterRow.Position, Double> part) {
        return rows.stream()
                .map(row -> row.position() == null ? null : part.apply(row.position()))
                .toArray(Double[]::new);
    }

    private static @Nullable String[] organisers(
            List<RegisterRow> rows, Function<RegisterRow.Organiser, String> part) {
        return texts(rows, row -> row.organiser() == null ? null : part.apply(row.organiser()));
    }

    private static @Nullable String[] problems(
            List<RegisterRow> rows, Function<RegisterRow.Problem, String> part) {
        return texts(rows, row -> row.problem() == null ? null : part.apply(row.problem()));
    }
}
