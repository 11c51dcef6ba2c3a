package se.tryggaunga.organisation.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.shared.NotFound;

/** Imports as rows, each with counts of its lines. */
@Repository
class UnitImportStore {

    private static final String IMPORT =
            """
            select i.id, i.file_name, i.state, i.uploaded_by, i.uploaded_at, i.taken_in_at, i.undone_at, i.millis,
                   count(r.line) filter (where r.outcome = 'new') as added,
                   count(r.line) filter (where r.outcome = 'changed') as changed,
                   count(r.line) filter (where r.outcome = 'unchanged') as unchanged,
                   count(r.line) filter (where r.outcome = 'elsewhere') as elsewhere,
                   count(r.line) filter (where r.outcome = 'problem') as problems,
                   count(distinct r.organiser_number) filter (
                       where r.outcome in ('new', 'changed') and not exists (
                           select from organisation.party p
                            where p.organisation_number = r.organiser_number
                              and p.import_id is distinct from i.id)) as organisers
              from organisation.unit_import i
              left join organisation.unit_import_row r on r.import_id = i.id
            """;

    private final JdbcClient jdbc;

    UnitImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the import is new. Files that nobody took in within a day are forgotten. */
    boolean begin(UUID id, Terms terms, String by) {
        jdbc.sql(
                        """
                        delete from organisation.unit_import
                         where state = 'looked_at' and uploaded_at < clock_timestamp() - interval '1 day'
                        """)
                .update();
        return jdbc.sql(
                                """
                                insert into organisation.unit_import (id, file_name, party_id, school_forms, own_only,
                                                                      uploaded_by)
                                values (:id, :file, :party, :forms, :ownOnly, :by)
                                on conflict (id) do nothing
                                """)
                        .param("id", id)
                        .param("file", terms.fileName())
                        .param("party", terms.party())
                        .param("forms", terms.forms().toArray(String[]::new))
                        .param("ownOnly", terms.ownOnly())
                        .param("by", by)
                        .update()
                == 1;
    }

    List<UnitImport> all() {
        return jdbc.sql(IMPORT + " group by i.id order by i.uploaded_at desc limit 50")
                .query(UnitImport.class)
                .list();
    }

    Optional<UnitImport> find(UUID id) {
        return jdbc.sql(IMPORT + " where i.id = :id group by i.id")
                .param("id", id)
                .query(UnitImport.class)
                .optional();
    }

    /** The state, with other imports held back until this transaction is over. */
    String lock(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('organisation.unit_import'))")
                .query((_, _) -> true)
                .list();
        return jdbc.sql("select state from organisation.unit_import where id = :id for update")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    void takenIn(UUID id, int millis) {
        jdbc.sql(
                        """
                        update organisation.unit_import
                           set state = 'taken_in', taken_in_at = clock_timestamp(), millis = :millis
                         where id = :id
                        """)
                .param("millis", millis)
                .param("id", id)
                .update();
    }

    void undone(UUID id) {
        jdbc.sql(
                        "update organisation.unit_import set state = 'undone', undone_at = clock_timestamp() where id = :id")
                .param("id", id)
                .update();
    }

    void forget(UUID id) {
        jdbc.sql("delete from organisation.unit_import where id = :id and state = 'looked_at'")
                .param("id", id)
                .update();
    }
}
