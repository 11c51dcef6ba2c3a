package se.tryggaunga.sharing.handover;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggaunga.organisation.Area;
import se.tryggaunga.organisation.Organisation;

/** To whom something can be handed over, and who can decide on it. */
@Repository
class Colleagues {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    Colleagues(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /** Those of the areas who work with cases, by area and name. */
    List<Colleague> receivers(Collection<String> areas) {
        return jdbc.sql(
                        """
                        select s.assignment_id as assignment, s.name, s.title_sv, s.title_en,
                               s.area_id as area, s.unit_name as unit
                          from access.staff(:areas) s
                          join organisation.function f on f.id = s.function_id
                         where 'cases' = any (f.rights)
                           and s.assignment_id not in (
                               select h.assignment_id from access.hats_of(access.me(), access.my_day()) h)
                         order by s.area_id, s.name, s.assignment_id
                        """)
                .param("areas", areas.toArray(String[]::new))
                .query(Colleague.class)
                .list();
    }

    Optional<Colleague> receiver(Collection<String> areas, UUID assignment) {
        return receivers(areas).stream()
                .filter(each -> each.assignment().equals(assignment))
                .findFirst();
    }

    /**
     * Those of the owner's authority whose function decides such things today, of the unit first;
     * the acting hat among them.
     */
    List<Colleague> deciders(String decider, String ownerArea, UUID unit) {
        return jdbc.sql(
                        """
                        select s.assignment_id as assignment, s.name, s.title_sv, s.title_en,
                               s.area_id as area, s.unit_name as unit
                          from access.staff(:areas) s
                          join sharing.decider d on d.function_id = s.function_id
                         where d.decider = :decider
                           and access.my_day() >= d.from_day
                           and (d.until_day is null or access.my_day() <= d.until_day)
                         order by s.unit_id <> :unit, s.name, s.assignment_id
                        """)
                .param("areas", authority(ownerArea))
                .param("decider", decider)
                .param("unit", unit)
                .query(Colleague.class)
                .list();
    }

    private String[] authority(String area) {
        var party = organisation.area(area).partyId();
        return organisation.areas().stream()
                .filter(each -> each.partyId().equals(party))
                .map(Area::id)
                .toArray(String[]::new);
    }
}
