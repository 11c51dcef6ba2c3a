package se.tryggaunga.demo.secrecy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the product takes, and how it is filled in for something that exists. */
final class Endpoints {

    /** An address with a place for an id, as the product declares it. */
    record Endpoint(RequestMethod method, String pattern) implements Comparable<Endpoint> {

        /** Whether it is about something that has a scope. */
        boolean personal() {
            return pattern.contains("{");
        }

        @Override
        public int compareTo(Endpoint other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return pattern + " " + method;
        }
    }

    /** Where the address begins, and which table's scope its first place is for. */
    private static final Map<String, String> ROOTS = roots();

    /** What a later place in an address is for. */
    private static final Map<String, String> THINGS = things();

    /** Addresses with a place that is for nothing about a young person. */
    private static final Pattern IMPERSONAL =
            Pattern.compile(
                    "/installningar/.*|/inloggning/.*|/gallring/.*|/granskning/.*|/behorigheter/.*"
                            + "|/overlamningar/.*|/obesvarat/.*|/ataganden/flytta/.*|/arbetsgrupp/.*|/kalender/flode/.*|/js/.*|/css/.*|\\$.*");

    private static final Pattern PLACE = Pattern.compile("\\{[^}]+}");

    private static Map<String, String> roots() {
        var roots = new LinkedHashMap<String, String>();
        roots.put("/oro/{id}", "concerns.concern");
        roots.put("/forfragningar/{id}", "concerns.request");
        roots.put("/arenden/{number}", "cases.case_file");
        roots.put("/radgor/{id}", "concerns.consultation");
        roots.put("/anmalan/{id}", "concerns.report");
        roots.put("/utlamnanden/{id}", "sharing.handover");
        roots.put("/utlamnanden/nytt/anteckning/{scope}", "cases.case_file");
        roots.put("/utlamnanden/nytt/kartlaggning/{scope}", "cases.case_file");
        roots.put("/rattelser/ny/anteckning/{scope}", "cases.case_file");
        roots.put("/rattelser/ny/kartlaggning/{scope}", "cases.case_file");
        roots.put("/begransningar/anteckning/{scope}", "cases.case_file");
        roots.put("/begransningar/kartlaggning/{scope}", "cases.case_file");
        for (var door : List.of("/utlamnanden/nytt", "/rattelser/ny", "/begransningar")) {
            roots.put(door + "/faktor/{scope}", "cases.case_file");
        }
        roots.put("/registerutdrag/{id}", "records.extract_case");
        roots.put("/inflyttning/{id}", "moves.arrival");
        roots.put("/bradskande/{id}", "urgent.opening");
        roots.put("/bradskande/begaran/{id}", "urgent.request");
        roots.put("/handlingar/{id}", "requests.request");
        roots.put("/provningar/{id}", "requests.document");
        return roots;
    }

    private static Map<String, String> things() {
        var things = new LinkedHashMap<String, String>();
        things.put("/anteckningar/{id}", "cases.note");
        things.put("/moten/{id}", "cases.meeting");
        things.put("/faktorer/{id}", "cases.factor");
        things.put("{factor}", "cases.factor");
        things.put("/mal/{id}", "cases.goal");
        things.put("/atagande/{id}", "cases.commitment");
        things.put("/begaran/{id}", "asks.ask");
        things.put("{seat}", "cases.seat");
        things.put("{guardian}", "people.guardian");
        things.put("{person}", "people.guardian");
        things.put("/papper/{paper}", "sharing.sheet");
        things.put("/bilagor/{file}", "cases.attachment");
        things.put("/utlamnanden/{id}", "sharing.handed_over");
        things.put("{note}", "cases.note");
        things.put("{part}", "cases.part");
        things.put("/poster/{post}", "records.extract_post");
        return things;
    }

    private final List<Endpoint> all = new ArrayList<>();
    private final Map<String, Map<UUID, List<UUID>>> ofScope = new HashMap<>();
    private final Map<UUID, String> numbers = new HashMap<>();
    private final Map<UUID, List<String>> sought = new HashMap<>();

    Endpoints(ApplicationContext application, Connection superuser) throws SQLException {
        var mapping =
                application.getBean(
                        "requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var found = new TreeSet<Endpoint>();
        mapping.getHandlerMethods()
                .keySet()
                .forEach(info ->
                        info.getPatternValues().stream()
                                .flatMap(Endpoints::spelledOut)
                                .forEach(pattern ->
                                        methods(info.getMethodsCondition().getMethods())
                                                .forEach(method ->
                                                        found.add(new Endpoint(method, pattern)))));
        all.addAll(found);
        all.removeIf(each -> IMPERSONAL.matcher(each.pattern()).matches());
        var tables = new TreeSet<>(ROOTS.values());
        tables.addAll(THINGS.values());
        for (var table : tables) {
            ofScope.put(table, new HashMap<>());
            read(superuser, table);
        }
        readNumbers(superuser);
        readNames(superuser);
    }

    /** An address that says in a word what kind of fact it is about, once for each. */
    private static Stream<String> spelledOut(String pattern) {
        return pattern.contains("/{word}/")
                ? Stream.of(
                        pattern.replace("{word}", "anteckning").replace("{fact}", "{note}"),
                        pattern.replace("{word}", "kartlaggning").replace("{fact}", "{part}"),
                        pattern.replace("{word}", "faktor").replace("{fact}", "{factor}"))
                : Stream.of(pattern);
    }

    private static Iterable<RequestMethod> methods(Set<RequestMethod> methods) {
        return methods.isEmpty() ? List.of(RequestMethod.GET) : methods;
    }

    private void read(Connection superuser, String table) throws SQLException {
        try (var query = superuser.createStatement();
                var found =
                        query.executeQuery(
                                "select distinct id, scope_id from " + table + " order by id")) {
            while (found.next()) {
                ofScope.get(table)
                        .computeIfAbsent(found.getObject(2, UUID.class), _ -> new ArrayList<>())
                        .add(found.getObject(1, UUID.class));
            }
        }
    }

    private void readNumbers(Connection superuser) throws SQLException {
        try (var query = superuser.createStatement();
                var found = query.executeQuery("select scope_id, number from cases.case_file")) {
            while (found.next()) {
                numbers.put(found.getObject(1, UUID.class), found.getString(2));
            }
        }
    }

    private void readNames(Connection superuser) throws SQLException {
        try (var query = superuser.createStatement();
                var found =
                        query.executeQuery(
                                """
                                select distinct scope_id, given_name || ' ' || family_name, identity_number
                                  from people.young_person
                                """)) {
            while (found.next()) {
                var all =
                        sought.computeIfAbsent(
                                found.getObject(1, UUID.class), _ -> new ArrayList<>());
                all.add(found.getString(2));
                if (found.getString(3) != null) {
                    all.add(found.getString(3));
                }
            }
        }
        numbers.forEach((scope, number) ->
                sought.computeIfAbsent(scope, _ -> new ArrayList<>()).add(number));
    }

    /** What somebody would look for to find it: number, name, identity number. */
    List<String> sought(UUID scope) {
        return sought.getOrDefault(scope, List.of());
    }

    List<Endpoint> all() {
        return all;
    }

    /** Those that nobody has said how to fill in: what is new must be attacked too. */
    Map<String, String> unknown() {
        var unknown = new TreeMap<String, String>();
        all.stream()
                .filter(each -> each.personal() && root(each.pattern()) == null)
                .forEach(each -> unknown.put(each.pattern(), "no root"));
        all.stream()
                .filter(each -> each.personal() && root(each.pattern()) != null)
                .filter(each -> PLACE.matcher(rest(each.pattern())).find())
                .filter(each -> thing(rest(each.pattern())) == null)
                .forEach(each -> unknown.put(each.pattern(), "no thing"));
        return unknown;
    }

    /** The address of the endpoint for something in the scope; nothing where there is no such. */
    List<String> addresses(Endpoint endpoint, UUID scope) {
        return addresses(endpoint, scope, scope);
    }

    /** The same with the thing of one scope under the root of another. */
    List<String> addresses(Endpoint endpoint, UUID under, UUID scope) {
        var root = root(endpoint.pattern());
        if (root == null || !ofScope.get(ROOTS.get(root)).containsKey(under)) {
            return List.of();
        }
        var id = root.contains("{number}") ? numbers.get(under) : under.toString();
        var start = root.replaceAll("\\{[^}]+}", id);
        var rest = rest(endpoint.pattern());
        if (!PLACE.matcher(rest).find()) {
            return List.of(start + rest);
        }
        return ofScope.get(thing(rest)).getOrDefault(scope, List.of()).stream()
                .map(each -> start + PLACE.matcher(rest).replaceAll(each.toString()))
                .toList();
    }

    boolean hasThing(Endpoint endpoint) {
        return PLACE.matcher(rest(endpoint.pattern())).find();
    }

    private static String root(String pattern) {
        return ROOTS.keySet().stream()
                .filter(root -> pattern.equals(root) || pattern.startsWith(root + "/"))
                .findFirst()
                .orElse(null);
    }

    private static String rest(String pattern) {
        var root = root(pattern);
        return root == null ? pattern : pattern.substring(root.length());
    }

    private static String thing(String rest) {
        return THINGS.entrySet().stream()
                .filter(each -> rest.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
