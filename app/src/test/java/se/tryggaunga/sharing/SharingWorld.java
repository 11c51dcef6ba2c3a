package se.tryggaunga.sharing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Grant;
import se.tryggaunga.access.Grants;
import se.tryggaunga.access.Ground;
import se.tryggaunga.access.Hat;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.people.Custodian;
import se.tryggaunga.people.People;
import se.tryggaunga.people.Protection;
import se.tryggaunga.people.Relation;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.shared.Today;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.sharing.domain.How;
import se.tryggaunga.sharing.domain.Said;
import se.tryggaunga.sharing.domain.Who;

/** The smallest municipality with a table of facts to read, a clock to turn, and no web. */
final class SharingWorld implements AutoCloseable {

    static final LocalDate BORN = LocalDate.of(2010, 6, 1);
    static final List<String> ALL =
            List.of(
                    "frame",
                    "plan",
                    "school",
                    "home",
                    "support",
                    "leisure",
                    "health",
                    "substance",
                    "crime",
                    "contact");

    final TestDatabase database;
    final Settings settings;
    final UUID scope = UUID.randomUUID();
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    SharingWorld(LocalDate day) throws SQLException {
        database = TestDatabase.with("setup/small.yaml");
        settings = new Settings(database);
        settings.day = day;
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(Settings.class, () -> settings);
        context.register(Scan.class);
        context.refresh();
        try (var owner = database.asOwner();
                var run = owner.createStatement()) {
            run.execute(
                    """
                    create schema probe;
                    grant usage on schema probe to trygga_app;
                    create table probe.fact (
                        id uuid primary key, scope_id uuid not null, owner_area text not null,
                        kind text not null, released_to uuid[] not null default '{}',
                        lock text generated always as (scope_id::text || '/' || owner_area || '/' || kind) stored,
                        written_by uuid not null, words text not null);
                    select access.protect('probe.fact'::regclass);
                    """);
        }
    }

    static final class Settings extends Clock {

        final TestDatabase database;
        final List<Object> events = new CopyOnWriteArrayList<>();
        volatile LocalDate day = LocalDate.EPOCH;

        Settings(TestDatabase database) {
            this.database = database;
        }

        @Override
        public Instant instant() {
            return day.atTime(12, 0).atZone(Today.ZONE).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return Today.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(
            basePackages = "se.tryggaunga",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "se\\.tryggaunga\\.(municipalities|shell|concerns|cases|demo|jobs|rights|archive|oversight|search)\\..*",
                                "se\\.tryggaunga\\.\\w+\\.(web|session|local)\\..*",
                                "se\\.tryggaunga\\.Application",
                                ".*(Tests|World).*"
                            }))
    static class Scan {

        @Bean
        DataSource dataSource(Settings settings) {
            return new DriverManagerDataSource(
                    settings.database.url(), TestDatabase.APP, TestDatabase.APP_PASSWORD);
        }

        @Bean
        Municipalities municipalities(Settings settings) {
            return new Municipalities(List.of(settings.database.municipality("smaby")));
        }

        @Bean
        Heard heard(Settings settings) {
            return new Heard(settings);
        }
    }

    static final class Heard {

        private final Settings settings;

        Heard(Settings settings) {
            this.settings = settings;
        }

        @EventListener
        void valid(ConsentValid event) {
            settings.events.add(event);
        }

        @EventListener
        void withdrawn(ConsentWithdrawn event) {
            settings.events.add(event);
        }
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Hat hat(String person, String function) {
        return asOwner(jdbc ->
                jdbc.sql(
                                """
                                select p.id as person_id, h.* from access.person p
                                  cross join lateral access.hats_of(p.id, :day) h
                                 where p.name like :name || ' %' and h.function_id = :function
                                """)
                        .param("day", settings.day)
                        .param("name", person)
                        .param("function", function)
                        .query((row, _) ->
                                new Hat(
                                        row.getObject("person_id", UUID.class),
                                        row.getObject("assignment_id", UUID.class),
                                        row.getString("person_name"),
                                        function,
                                        row.getString("title_sv"),
                                        row.getString("title_en"),
                                        row.getString("area_id"),
                                        row.getObject("unit_id", UUID.class),
                                        row.getString("unit_name"),
                                        Set.of((String[]) row.getArray("rights").getArray()),
                                        row.getObject("inbox_id", UUID.class)))
                        .single());
    }

    Hat sara() {
        return hat("Sara", "samordnare");
    }

    Hat anders() {
        return hat("Anders", "rektor");
    }

    Hat mia() {
        return hat("Mia", "fritidsledare");
    }

    Hat jon() {
        return hat("Jon", "omradespolis");
    }

    <T> T as(Hat hat, Supplier<T> work) {
        var municipalities = get(Municipalities.class);
        return municipalities.within(
                municipalities.named("smaby"), () -> get(Acting.class).as(hat, "test", work));
    }

    void as(Hat hat, Runnable work) {
        as(
                hat,
                () -> {
                    work.run();
                    return true;
                });
    }

    <T> T inOneTransaction(Supplier<T> work) {
        return new TransactionTemplate(get(PlatformTransactionManager.class))
                .execute(_ -> work.get());
    }

    <T> T asOwner(Function<JdbcClient, T> work) {
        try (var owner = database.asOwner()) {
            return work.apply(JdbcClient.create(new SingleConnectionDataSource(owner, true)));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Connection application() throws SQLException {
        return database.asApplication();
    }

    // What happens -------------------------------------------------------------------------------

    /** A scope that the coordinator hosts, about nobody yet. */
    void opened() {
        as(
                sara(),
                () ->
                        inOneTransaction(() -> {
                            give(sara(), UUID.randomUUID(), "social", ALL, true, Ground.OWN, null);
                            return true;
                        }));
    }

    /** The coordinator asks a family: a young person and two guardians. Returns their ids. */
    List<UUID> asked() {
        return as(
                sara(),
                () ->
                        inOneTransaction(() -> {
                            give(sara(), UUID.randomUUID(), "social", ALL, true, Ground.OWN, null);
                            var people = get(People.class);
                            people.register(
                                    scope,
                                    new YoungPerson(
                                            "Alexandra",
                                            "Ek",
                                            "Alex",
                                            null,
                                            BORN,
                                            Protection.NONE));
                            var kim =
                                    people.addGuardian(
                                            scope,
                                            new Custodian(
                                                    "Kim Ek", Relation.PARENT, "", true, true));
                            var robin =
                                    people.addGuardian(
                                            scope,
                                            new Custodian(
                                                    "Robin Ek", Relation.PARENT, "", true, true));
                            get(Consents.class).draft(scope, "sspf");
                            return List.of(kim, robin);
                        }));
    }

    void asksAbout(String... cells) {
        as(
                sara(),
                () -> {
                    var latest = get(ConsentPages.class).open(scope).latest().number();
                    var covers = new HashSet<Coverage>();
                    for (var cell : cells) {
                        covers.add(Coverage.of(cell));
                    }
                    get(Proposals.class)
                            .save(
                                    scope,
                                    latest,
                                    new Proposal(
                                            covers,
                                            "Samordna stödet.",
                                            settings.day.plusMonths(6),
                                            "sv",
                                            "none",
                                            ""));
                });
    }

    void says(Who who, Said said) {
        as(
                sara(),
                () -> {
                    var latest = get(ConsentPages.class).open(scope).latest().number();
                    get(Answers.class)
                            .register(scope, latest, who, said, How.ORAL, settings.day, "");
                });
    }

    List<UUID> validFor(String... cells) {
        var guardians = asked();
        asksAbout(cells);
        says(Who.YOUNG, Said.YES);
        guardians.forEach(id -> says(Who.guardian(id), Said.YES));
        return guardians;
    }

    /**
     * As the case is opened: a seat per hat, own facts to write, others' as far as it is covered.
     */
    Map<String, UUID> seats(Hat... hats) {
        var seats = new TreeMap<String, UUID>();
        as(
                sara(),
                () ->
                        inOneTransaction(() -> {
                            var coverage = get(Consents.class).coverage(scope);
                            var reference = get(Consents.class).reference(scope);
                            for (var hat : hats) {
                                var seat = UUID.randomUUID();
                                seats.put(hat.area(), seat);
                                var readable = new ArrayList<String>(List.of("frame"));
                                readable.addAll(coverage.getOrDefault(hat.area(), Set.of()));
                                give(hat, seat, hat.area(), ALL, true, Ground.OWN, null);
                                for (var owner : List.of("social", "skola", "fritid", "polis")) {
                                    if (!owner.equals(hat.area())) {
                                        give(
                                                hat,
                                                seat,
                                                owner,
                                                readable,
                                                false,
                                                Ground.CONSENT,
                                                reference);
                                    }
                                }
                            }
                            return true;
                        }));
        return seats;
    }

    private void give(
            Hat reader,
            UUID seat,
            String area,
            List<String> kinds,
            boolean write,
            Ground ground,
            UUID reference) {
        get(Grants.class)
                .give(
                        new Grant(
                                reader.assignment(),
                                seat,
                                scope,
                                area,
                                kinds,
                                write,
                                settings.day.plusYears(1),
                                ground,
                                reference));
    }

    /** Writes a fact of the hat's own and releases it to the seats. */
    void writes(Hat hat, String kind, String words, UUID... releasedTo) {
        as(
                hat,
                () ->
                        inOneTransaction(() ->
                                get(JdbcClient.class)
                                        .sql(
                                                """
                                                insert into probe.fact (id, scope_id, owner_area, kind, released_to, written_by, words)
                                                values (:id, :scope, :area, :kind, :released, access.my_assignment(), :words)
                                                """)
                                        .param("id", UUID.randomUUID())
                                        .param("scope", scope)
                                        .param("area", hat.area())
                                        .param("kind", kind)
                                        .param("released", releasedTo)
                                        .param("words", words)
                                        .update()));
    }

    List<String> reads(Hat hat) {
        return as(
                hat,
                () ->
                        inOneTransaction(() ->
                                get(JdbcClient.class)
                                        .sql(
                                                "select words from probe.fact where scope_id = :scope order by words")
                                        .param("scope", scope)
                                        .query(String.class)
                                        .list()));
    }

    @Override
    public void close() {
        context.close();
    }
}
