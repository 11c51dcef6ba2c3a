package se.tryggaunga.rights;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cases about invented people, with a note by each area that takes part. */
abstract class InAnExtract extends RightsWorld {

    /** A case that social services host, about that person, in which those areas have written. */
    UUID about(NewExtract person, Map<String, String> notes) {
        var scope = UUID.randomUUID();
        var number = person.number();
        var young =
                Map.of(
                        "given_name", person.given(),
                        "family_name", person.family(),
                        "short_name", person.given(),
                        "birth_date", person.born().toString(),
                        "identity_number", number == null ? "" : number.digits());
        plant(scope, "social", "people.young_person", young);
        if (number == null) {
            superuser()
                    .sql(
                            "update people.young_person set identity_number = null where scope_id = :scope")
                    .param("scope", scope)
                    .update();
        }
        notes.forEach((area, words) -> {
            takesPart(scope, area);
            plant(scope, area, "cases.note", Map.of("words", words, "kind", "school"));
        });
        return scope;
    }

    void takesPart(UUID scope, String area) {
        plant(
                scope,
                area,
                "access.grants",
                Map.of(
                        "reader", UUID.randomUUID().toString(),
                        "kinds", "{frame,school}",
                        "ground", "own",
                        "from_day", "2026-01-01",
                        "until_day", "2099-01-01"));
    }

    void plant(UUID scope, String area, String table, Map<String, String> known) {
        try (var superuser = superuserConnection()) {
            new Planted(superuser, scope, area, hat(SARA).assignment())
                    .in(table, new HashMap<>(known));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    List<String> notes(String who, ExtractView view) {
        return view.posts().stream()
                .filter(post -> post.table().equals("cases.note"))
                .flatMap(post -> said(who, post).stream())
                .toList();
    }

    Post note(ExtractView view) {
        return view.posts().stream()
                .filter(post -> post.table().equals("cases.note"))
                .findFirst()
                .orElseThrow();
    }

    int count(String sql, Object... values) {
        return superuser()
                .sql("select count(*) from (" + sql + ") q")
                .params(values)
                .query(Integer.class)
                .single();
    }
}
