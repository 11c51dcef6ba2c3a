package se.tryggaunga.demo.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.tryggaunga.municipalities.Migrations;

/** Nothing is read, refused or written without a row in the log. */
class TraceDbTests {

    private static final String TOWN = ToldYear.TOWN;
    private static final LocalDate ANCHOR = ToldYear.ANCHOR;

    /** Places of one kind that are tried before it is said that nobody could open any. */
    private static final int EACH = 12;

    /** Pages that show nobody's facts, each with why. */
    private static final Map<String, String> TRACELESS = traceless();

    /** Written without a row of the log beside it, each with why. */
    private static final Map<String, String> UNLOGGED =
            Map.ofEntries(
                    Map.entry("access.spring_session", "a session: signing in is logged"),
                    Map.entry("access.spring_session_attributes", "the same"),
                    Map.entry("drafts.draft", "the author's alone, read by nobody else"),
                    Map.entry("drafts.once", "that a form was taken: what it did is logged"),
                    Map.entry("tasks.look", "when a hat opened Min dag"),
                    Map.entry("jobs.scheduled_tasks", "the scheduler's"),
                    Map.entry(
                            "access.account", "which hat was worn last; rights: VerifyLogDbTests"),
                    Map.entry(
                            "access.person", "a name without a right; its assignments are logged"),
                    Map.entry("access.inbox", "opens nothing; its holders' assignments are logged"),
                    Map.entry("cases.factor_choice", "shipped with the product"),
                    Map.entry("oversight.sampling", "shipped with the product"),
                    Map.entry("oversight.rights_rule", "shipped with the product"),
                    Map.entry("urgent.rule", "shipped with the product"),
                    Map.entry("requests.rule", "shipped with the product"),
                    Map.entry("records.over_when", "shipped with the product"));

    private static ToldYear year;
    private static List<Hat> staff;
    private static Connection superuser;

    private static Map<String, String> traceless() {
        var why = new LinkedHashMap<String, String>();
        why.put("/", "leads on");
        why.put("/min-dag", "verbs, days and numbers of what waits on oneself (D15)");
        why.put("/hatt", "one's own hats");
        why.put("/kalender", "whether one has an address oneself; what it tells is logged");
        why.put("/last", "a door");
        why.put("/logga-in", "a door");
        why.put("/tillganglighet", "the same for everybody");
        why.put("/oro/ny", "an empty form");
        why.put("/sok", "an empty form; the search itself is sent and logged");
        why.put("/far-jag-saga", "asks of a rule, not of a person");
        why.put("/forfragningar/{id}", "leads on to the consent");
        why.put("/arenden/{number}/samtycke", "leads on to the consent");
        return why;
    }

    @BeforeAll
    static void tell() throws SQLException {
        year = ToldYear.copy();
        staff = Staff.of(TOWN).stream().filter(hat -> hat.wornOn(ANCHOR)).toList();
        superuser = year.towns().asSuperuser(TOWN);
    }

    @AfterAll
    static void end() throws SQLException {
        superuser.close();
        year.close();
    }

    @Test
    void everythingThatWasWrittenLiesInATransactionWithARowOfTheLog() throws SQLException {
        var bare = new TreeMap<String, Long>();
        for (var table : tables()) {
            var count =
                    number(
                            """
                            select count(*) from %s t
                             where not exists (select from audit.entry e where e.transaction::xid = t.xmin)
                            """
                                    .formatted(table));
            if (count > 0 && !UNLOGGED.containsKey(table)) {
                bare.put(table, count);
            }
        }
        assertThat(bare).as("rows that came without a trace").isEmpty();
    }

    @Test
    void everyPageAboutSomebodyLeavesARow() throws SQLException {
        var silent = new TreeSet<String>();
        var opened = new TreeSet<String>();
        var visitors = new ArrayList<Visitor>();
        var hats = wearers();
        hats.forEach(hat -> visitors.add(Visitor.wearing(year.port(), hat)));
        for (var kind : kinds().entrySet()) {
            tried:
            for (var path : kind.getValue()) {
                for (int i = 0; i < hats.size(); i++) {
                    long before = rowsOf(hats.get(i));
                    if (visitors.get(i).open(path).status() == 200) {
                        opened.add(kind.getKey());
                        if (rowsOf(hats.get(i)) == before
                                && !TRACELESS.containsKey(kind.getKey())) {
                            silent.add(kind.getKey());
                        }
                        break tried;
                    }
                }
            }
        }
        System.out.println("trace: " + opened.size() + " kinds of pages opened");
        assertThat(silent).as("pages that leave no trace").isEmpty();
        assertThat(opened).hasSizeGreaterThan(30);
    }

    @Test
    void everyRefusedAddressIsLoggedAndTheAnswerIsTheSameAsForNothing() throws SQLException {
        var outsider = hat("birgitta.sund");
        var visitor = Visitor.wearing(year.port(), outsider);
        var nothing = body(visitor.open("/oro/" + UUID.randomUUID()));
        var silent = new TreeSet<String>();
        var different = new TreeSet<String>();
        var refused = new HashSet<String>();
        for (var kind : kinds().entrySet()) {
            for (var path : kind.getValue()) {
                long before = rowsOf(outsider);
                var page = visitor.open(path);
                if (page.status() != 404 && page.status() != 403) {
                    continue;
                }
                refused.add(kind.getKey());
                if (rowsOf(outsider) != before + 1) {
                    silent.add(kind.getKey() + ": " + (rowsOf(outsider) - before) + " rows");
                }
                if (page.status() == 404 && !body(page).equals(nothing)) {
                    different.add(kind.getKey());
                }
                break;
            }
        }
        assertThat(silent).as("refused without one row").isEmpty();
        assertThat(different).as("answers that tell that something is there").isEmpty();
        assertThat(refused).hasSizeGreaterThan(30);
    }

    /** What stands on the page: not the frame's one-time fields. */
    private static String body(Visitor.Page page) {
        return page.body()
                .replaceAll("(?s)^.*<main|</main>.*$", "")
                .replaceAll("value=\"[^\"]*\"", "");
    }

    /** Places by their address as the code writes it. */
    private static Map<String, List<String>> kinds() {
        var kinds = new TreeMap<String, List<String>>();
        var patterns = patterns();
        var paths = new ArrayList<>(List.of("/oro", "/arenden", "/forfragningar", "/min-dag"));
        new Paths(year.told(), List.of()).all().forEach(place -> paths.add(place.path()));
        for (var path : paths) {
            patterns.stream()
                    .filter(pattern -> pattern.matches(PathContainer.parsePath(path)))
                    .findFirst()
                    .ifPresent(pattern -> {
                        var known =
                                kinds.computeIfAbsent(
                                        pattern.getPatternString(), _ -> new ArrayList<>());
                        if (known.size() < EACH) {
                            known.add(path);
                        }
                    });
        }
        return kinds;
    }

    private static List<PathPattern> patterns() {
        var mapping =
                year.application()
                        .getBean(
                                "requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .sorted()
                .toList();
    }

    private static List<Hat> wearers() {
        return List.of(
                hat("sara.lindqvist"), hat("mikael.sandberg"), hat("nadia.karim"), hat("mia.falk"));
    }

    private static Hat hat(String subject) {
        return staff.stream()
                .filter(hat -> hat.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> tables() throws SQLException {
        var schemas =
                String.join(
                        ",", Migrations.MODULES.stream().map(each -> "'" + each + "'").toList());
        var tables = new TreeSet<String>();
        try (var query = superuser.createStatement();
                var found =
                        query.executeQuery(
                                """
                                select schemaname || '.' || tablename from pg_tables
                                 where schemaname in (%s) and schemaname not in ('organisation', 'audit')
                                   and tablename <> 'migration_history'
                                """
                                        .formatted(schemas))) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static long rowsOf(Hat hat) throws SQLException {
        return number("select count(*) from audit.entry where person_id = '" + hat.person() + "'");
    }

    private static long number(String sql) throws SQLException {
        try (var query = superuser.createStatement();
                var found = query.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
