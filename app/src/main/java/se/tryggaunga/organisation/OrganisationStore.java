package se.tryggaunga.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Areas, units, districts and groups as rows. */
@Repository
class OrganisationStore {

    private static final String AREA =
            """
            select a.id, p.id as party_id, p.name as party_name, p.kind as party_kind, p.legal_form,
                   a.kind, case when :english then a.name_en else a.name_sv end as name, a.section,
                   case when :english then a.protection_en else a.protection_sv end as protection,
                   a.assessed_by, a.assessed_on, a.printable
              from organisation.secrecy_area a
              join organisation.party p on p.id = a.party_id
            """;

    private static final String UNIT =
            """
            select u.id, p.id as party_id, p.name as party_name, u.name, u.kind, u.school_unit_code,
                   u.school_forms, u.district_id
              from organisation.unit u
              join organisation.party p on p.id = u.party_id
            """;

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Area> area(String id) {
        return jdbc.sql(AREA + " where a.id = :id")
                .param("english", Language.isEnglish())
                .param("id", id)
                .query(Area.class)
                .optional();
    }

    List<Area> areas(List<String> ids) {
        return jdbc.sql(AREA + " where a.id = any (:ids) order by array_position(:ids, a.id)")
                .param("english", Language.isEnglish())
                .param("ids", ids.toArray(String[]::new))
                .query(Area.class)
                .list();
    }

    List<Area> areas(LocalDate day) {
        return jdbc.sql(
                        AREA
                                + """
                                 where :day >= a.from_day and (a.until_day is null or :day <= a.until_day)
                                 order by p.name, a.id
                                """)
                .param("english", Language.isEnglish())
                .param("day", day)
                .query(Area.class)
                .list();
    }

    Optional<Unit> unit(UUID id) {
        return jdbc.sql(UNIT + " where u.id = :id")
                .param("id", id)
                .query(OrganisationStore::unit)
                .optional();
    }

    List<Unit> units(LocalDate day) {
        return jdbc.sql(
                        UNIT
                                + """
                                 where :day >= u.from_day and (u.until_day is null or :day <= u.until_day)
                                 order by u.name, u.id
                                """)
                .param("day", day)
                .query(OrganisationStore::unit)
                .list();
    }

    List<District> districts() {
        return jdbc.sql("select id, name, priority from organisation.district order by name")
                .query(District.class)
                .list();
    }

    List<WorkGroup> groups() {
        return jdbc.sql(
                        """
                        select g.id, g.name, g.kind, g.district_ids,
                               array(select m.function_id from organisation.work_group_member m
                                      where m.group_id = g.id order by m.function_id) as function_ids
                          from organisation.work_group g
                         order by g.name
                        """)
                .query((row, _) ->
                        new WorkGroup(
                                row.getString("id"),
                                row.getString("name"),
                                row.getString("kind"),
                                texts(row, "district_ids"),
                                texts(row, "function_ids")))
                .list();
    }

    MunicipalityFacts municipality() {
        return jdbc.sql(
                        """
                        select code, scb_code, name, region, duty_phone, advice_phone
                          from organisation.municipality
                        """)
                .query(MunicipalityFacts.class)
                .single();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getObject("id", UUID.class),
                row.getString("party_id"),
                row.getString("party_name"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("school_unit_code"),
                texts(row, "school_forms"),
                row.getString("district_id"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
