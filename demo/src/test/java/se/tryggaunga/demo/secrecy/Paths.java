package se.tryggaunga.demo.secrecy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.tryggaunga.demo.story.Chronicle;
import se.tryggaunga.demo.story.Chronicle.Event;

/** Every page that shows something about a scope, from what the story has told. */
final class Paths {

    /** A page: its address, and its kind for counting. */
    record Place(String path, String kind, UUID scope) {}

    static final List<String> LISTS =
            List.of(
                    "/oro",
                    "/radgor",
                    "/anmalan",
                    "/forfragningar",
                    "/arenden",
                    "/min-dag",
                    "/utlamnanden",
                    "/ataganden/flytta",
                    "/arbetsgrupp",
                    "/arbetsgrupp/nytt",
                    "/granskning",
                    "/enheten",
                    "/overlamningar");

    private final Map<UUID, String> numbers = new LinkedHashMap<>();
    private final Set<UUID> firstNotes = new HashSet<>();
    private final Set<Place> places = new LinkedHashSet<>();

    Paths(List<Event> told, Collection<Row> stock) {
        told.forEach(this::take);
        for (var row : stock) {
            if (row.table().equals("cases.meeting")) {
                detail(row.scope(), "/moten/{id}", "/moten/" + row.key().thing());
                detail(row.scope(), "/moten/{id}/andra", "/moten/" + row.key().thing() + "/andra");
                detail(row.scope(), "/moten/{id}/infor", "/moten/" + row.key().thing() + "/infor");
                detail(row.scope(), "/moten/{id}/lage", "/moten/" + row.key().thing() + "/lage");
            }
        }
    }

    List<Place> all() {
        return new ArrayList<>(places);
    }

    private void take(Event event) {
        switch (event) {
            case Chronicle.ConcernSent sent ->
                    add(
                            sent.scope(),
                            "/oro/" + sent.scope(),
                            "/oro/{id}",
                            "",
                            "/kriterier",
                            "/namn",
                            "/forfragan",
                            "/anmalan");
            case Chronicle.ConsultationAsked asked ->
                    add(asked.scope(), "/radgor/" + asked.scope(), "/radgor/{id}", "");
            case Chronicle.ReportMade made ->
                    add(made.scope(), "/anmalan/" + made.scope(), "/anmalan/{id}", "");
            case Chronicle.RequestMade made -> {
                add(
                        made.scope(),
                        "/forfragningar/" + made.scope(),
                        "/forfragningar/{id}",
                        "/personen",
                        "/lasningar",
                        "/arende");
                add(
                        made.scope(),
                        "/forfragningar/" + made.scope() + "/samtycke",
                        "/forfragningar/{id}/samtycke",
                        "",
                        "/underlag",
                        "/omfattning",
                        "/aterkalla",
                        "/mognad",
                        "/papper");
            }
            case Chronicle.CaseOpened opened -> {
                numbers.put(opened.scope(), "/arenden/" + opened.number());
                add(
                        opened.scope(),
                        numbers.get(opened.scope()),
                        "/arenden/{nr}",
                        "",
                        "/kartlaggning",
                        "/kartlaggning/bild",
                        "/kartlaggning/dygnskarta",
                        "/kartlaggning/dygnskarta/fyll-i",
                        "/kartlaggning/faktorer",
                        "/kartlaggning/faktorer/ny",
                        "/anteckningar",
                        "/moten",
                        "/moten/nytt",
                        "/uppfoljning",
                        "/plan",
                        "/plan/versioner",
                        "/aterblick",
                        "/plan/tidslinje",
                        "/plan/rost",
                        "/plan/mal/nytt",
                        "/plan/atagande/nytt",
                        "/plan/haller-med",
                        "/avsluta",
                        "/handelser",
                        "/utlamnanden",
                        "/deltagare");
                for (var seat : opened.seats()) {
                    detail(opened.scope(), "/plan/lapp/{seat}", "/plan/lapp/" + seat.id());
                    detail(opened.scope(), "/visa-som/{seat}", "/visa-som/" + seat.id());
                }
            }
            case Chronicle.HandedOver handed ->
                    add(handed.scope(), "/utlamnanden/" + handed.scope(), "/utlamnanden/{id}", "");
            case Chronicle.FactWritten written -> fact(written);
            default -> {}
        }
    }

    private void fact(Chronicle.FactWritten written) {
        var id = written.fact();
        switch (written.table()) {
            case "cases.note" -> {
                detail(written.scope(), "/anteckningar/{id}", "/anteckningar/" + id);
                handing(written.scope(), "anteckning", id);
                if (firstNotes.add(written.scope())) {
                    detail(
                            written.scope(),
                            "/anteckningar/{id}/bilagor",
                            "/anteckningar/" + id + "/bilagor");
                }
            }
            case "cases.factor" -> {
                detail(
                        written.scope(),
                        "/kartlaggning/faktorer/{id}",
                        "/kartlaggning/faktorer/" + id);
                handing(written.scope(), "faktor", id);
            }
            case "cases.attachment" -> detail(written.scope(), "/bilagor/{id}", "/bilagor/" + id);
            case "cases.part" -> handing(written.scope(), "kartlaggning", id);
            case "cases.goal" -> detail(written.scope(), "/plan/mal/{id}", "/plan/mal/" + id);
            case "cases.commitment" ->
                    detail(
                            written.scope(),
                            "/plan/atagande/{id}/andra",
                            "/plan/atagande/" + id + "/andra");
            default -> {}
        }
    }

    /** Where a party begins to hand over one of its own facts. */
    private void handing(UUID scope, String word, UUID fact) {
        places.add(
                new Place(
                        "/utlamnanden/nytt/" + word + "/" + scope + "/" + fact,
                        "/utlamnanden/nytt/" + word + "/{scope}/{id}",
                        scope));
    }

    private void detail(UUID scope, String kind, String path) {
        var number = numbers.get(scope);
        if (number != null) {
            places.add(new Place(number + path, "/arenden/{nr}" + kind, scope));
        }
    }

    private void add(UUID scope, String start, String kind, String... ends) {
        for (var end : ends) {
            places.add(new Place(start + end, kind + end, scope));
        }
    }
}
