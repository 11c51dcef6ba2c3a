package se.tryggaunga.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;

/** How the municipality is organised today. Open to everybody; needs nobody signed in. */
@Service
public class Organisation {

    private final JdbcClient jdbc;
    private final OrganisationStore store;
    private final Labels labels;
    private final Today today;

    Organisation(JdbcClient jdbc, OrganisationStore store, Labels labels, Today today) {
        this.jdbc = jdbc;
        this.store = store;
        this.labels = labels;
        this.today = today;
    }

    public String functionTitle(String functionId) {
        return labels.of("function", functionId);
    }

    public String areaName(String areaId) {
        return labels.of("area", areaId);
    }

    /** Also an area that is no longer: old facts still belong to it. */
    public Area area(String id) {
        return store.area(id).orElseThrow(NotFound::new);
    }

    /** In the order of the ids; also areas that are no longer. */
    public List<Area> areas(List<String> ids) {
        return store.areas(ids);
    }

    public List<Area> areas() {
        return store.areas(today.day());
    }

    /** Also a unit that is no longer. */
    public Unit unit(UUID id) {
        return store.unit(id).orElseThrow(NotFound::new);
    }

    public List<Unit> units() {
        return store.units(today.day());
    }

    public List<District> districts() {
        return store.districts();
    }

    public List<WorkGroup> groups() {
        return store.groups();
    }

    public MunicipalityFacts municipality() {
        return store.municipality();
    }

    /** Whether the municipality uses that part of the product today. */
    public boolean moduleOn(String module) {
        return jdbc.sql(
                        """
                        select exists (
                            select from organisation.module_switch
                             where module = :module
                               and :day >= from_day and (until_day is null or :day <= until_day))
                        """)
                .param("module", module)
                .param("day", today.day())
                .query(Boolean.class)
                .single();
    }

    /** What the area's authority must register before a real case may be opened, and has not. */
    public List<String> missingRegistrations(String areaId) {
        return jdbc.sql(
                        """
                        select needed.what
                          from unnest(array['host', 'archive_creator', 'agreement', 'suitability', 'dpia'])
                               with ordinality as needed (what, position)
                         where not exists (
                             select from organisation.registration r
                               join organisation.secrecy_area a on a.party_id = r.party_id
                              where a.id = :area and r.what = needed.what)
                         order by needed.position
                        """)
                .param("area", areaId)
                .query(String.class)
                .list();
    }
}
