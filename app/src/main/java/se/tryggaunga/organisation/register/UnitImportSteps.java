package se.tryggaunga.organisation.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Taking a file in and undoing it, each step one statement over all its lines. What a line does not
 * say stays as it is in a unit that is there; a new unit gets what the steward said.
 */
@Repository
class UnitImportSteps {

    /** Each usable line beside the unit it speaks of, with what the unit would be afterwards. */
    private static final String AFTERWARDS =
            """
            select r.import_id, r.line, r.problem, u.id as unit_id, r.name,
                   coalesce(r.latitude, u.latitude) as latitude,
                   coalesce(r.longitude, u.longitude) as longitude,
                   coalesce(r.municipality_code, u.municipality_code) as municipality_code,
                   case when cardinality(r.school_forms) > 0 then r.school_forms
                        else coalesce(u.school_forms, i.school_forms) end as school_forms,
                   case when r.organiser_number is null then coalesce(u.party_id, i.party_id)
                        else coalesce(p.id, 'org-' || r.organiser_number) end as party_id,
                   i.own_only and r.municipality_code is distinct from m.scb_code as elsewhere
              from organisation.unit_import_row r
              join organisation.unit_import i on i.id = r.import_id
             cross join organisation.municipality m
              left join organisation.unit u on u.school_unit_code = r.code and r.problem is null
              left join organisation.party p on p.organisation_number = r.organiser_number
             where r.import_id = :id
            """;

    private static final String DIFFERS =
            """
            (u.name, u.latitude, u.longitude, u.municipality_code, u.school_forms, u.party_id)
            is distinct from
            (a.name, a.latitude, a.longitude, a.municipality_code, a.school_forms, a.party_id)
            """;

    private final JdbcClient jdbc;

    UnitImportSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says of each line what it would do today. */
    void judge(UUID id) {
        run(
                id,
                """
                update organisation.unit_import_row r
                   set unit_id = a.unit_id,
                       outcome = case when a.problem is not null then 'problem'
                                      when a.elsewhere then 'elsewhere'
                                      when a.unit_id is null then 'new'
                                      when %s then 'changed'
                                      else 'unchanged' end
                  from (%s) a
                  left join organisation.unit u on u.id = a.unit_id
                 where r.import_id = a.import_id and r.line = a.line
                """
                        .formatted(DIFFERS, AFTERWARDS));
    }

    void addOrganisers(UUID id, LocalDate day) {
        jdbc.sql(
                        """
                        insert into organisation.party (id, name, kind, legal_form, organisation_number, import_id, from_day)
                        select distinct on (r.organiser_number)
                               'org-' || r.organiser_number, r.organiser_name, 'school_organiser',
                               case r.organiser_form when 'Kommunal' then 'municipal_board'
                                                     when 'Region' then 'region'
                                                     when 'Statlig' then 'state_authority'
                                                     else 'independent' end,
                               r.organiser_number, r.import_id, :day
                          from organisation.unit_import_row r
                         where r.import_id = :id and r.organiser_number is not null
                           and r.outcome in ('new', 'changed')
                           and not exists (select from organisation.party p
                                            where p.organisation_number = r.organiser_number)
                         order by r.organiser_number, r.line
                        """)
                .param("id", id)
                .param("day", day)
                .update();
    }

    /** Keeps what each unit was, so that it can be so again. */
    void rememberUnits(UUID id) {
        run(
                id,
                """
                update organisation.unit_import_row r
                   set unit_id = coalesce(r.unit_id, gen_random_uuid()),
                       before = (select to_jsonb(u) from organisation.unit u where u.id = r.unit_id)
                 where r.import_id = :id and r.outcome in ('new', 'changed')
                """);
    }

    void changeUnits(UUID id) {
        run(
                id,
                """
                update organisation.unit u
                   set name = a.name, latitude = a.latitude, longitude = a.longitude,
                       municipality_code = a.municipality_code, school_forms = a.school_forms, party_id = a.party_id
                  from (%s) a
                  join organisation.unit_import_row r on r.import_id = a.import_id and r.line = a.line
                 where u.id = a.unit_id and r.outcome = 'changed'
                """
                        .formatted(AFTERWARDS));
    }

    void addUnits(UUID id, LocalDate day) {
        jdbc.sql(
                        """
                        insert into organisation.unit (id, party_id, name, kind, school_unit_code, school_forms,
                                                       municipality_code, latitude, longitude, import_id, from_day)
                        select r.unit_id, a.party_id, a.name, 'school', r.code, a.school_forms,
                               a.municipality_code, a.latitude, a.longitude, r.import_id, :day
                          from (%s) a
                          join organisation.unit_import_row r on r.import_id = a.import_id and r.line = a.line
                         where r.outcome = 'new'
                        """
                                .formatted(AFTERWARDS))
                .param("id", id)
                .param("day", day)
                .update();
    }

    /**
     * Units that are no longer as the import left them: undoing would overwrite somebody's change.
     */
    List<CannotUndo.Held> changedSince(UUID id) {
        return jdbc.sql(
                        """
                        select coalesce(u.name, a.name) as what, 'changed' as by
                          from (%s) a
                          join organisation.unit_import_row r on r.import_id = a.import_id and r.line = a.line
                          left join organisation.unit u on u.id = r.unit_id
                         where r.outcome in ('new', 'changed') and (u.id is null or %s)
                         order by 1
                        """
                                .formatted(AFTERWARDS, DIFFERS))
                .param("id", id)
                .query(CannotUndo.Held.class)
                .list();
    }

    void restoreUnits(UUID id) {
        run(
                id,
                """
                update organisation.unit u
                   set name = b.name, latitude = b.latitude, longitude = b.longitude,
                       municipality_code = b.municipality_code, school_forms = b.school_forms, party_id = b.party_id
                  from organisation.unit_import_row r
                 cross join lateral jsonb_populate_record(null::organisation.unit, r.before) b
                 where r.import_id = :id and r.outcome = 'changed' and u.id = r.unit_id
                """);
    }

    /** Removes what the import added; answers what is held by something that points at it. */
    List<CannotUndo.Held> takeAway(UUID id) {
        return jdbc.sql("select what, held_by as by from organisation.take_away(:id)")
                .param("id", id)
                .query(CannotUndo.Held.class)
                .list();
    }

    private void run(UUID id, String sql) {
        jdbc.sql(sql).param("id", id).update();
    }
}
