package se.tryggaunga.demo.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the database made weaker, once.
 *
 * @param routine the function whose text is changed; nothing where policies are replaced
 * @param from what stands in it, or the policy's name
 * @param to what is put there instead
 */
record Weakening(String name, @Nullable String routine, String from, String to) {

    private static final String PART_OF_POLICY = "lock in (select unnest(access.my_locks()))";
    private static final String NARROWED = "current_setting('trygga.scope', true) <> ''";
    private static final String LET_READ =
            "(owner_area = (select access.my_area()) or kind = 'frame' or released_to && (select access.my_seats())::uuid[])";

    /** The generic policy and the functions that it asks, condition by condition. */
    static List<Weakening> all() {
        return List.of(
                policy("policy without the lock", LET_READ),
                policy("policy without the release", PART_OF_POLICY),
                policy(
                        "lock without the scope",
                        "split_part(lock, '/', 2) || '/' || kind in (select split_part(l, '/', 2) || '/' || split_part(l, '/', 3) from unnest((select access.my_locks())::text[]) l) and "
                                + LET_READ),
                policy(
                        "lock without the owner's area",
                        "scope_id::text || kind in (select split_part(l, '/', 1) || split_part(l, '/', 3) from unnest((select access.my_locks())::text[]) l) and "
                                + LET_READ),
                policy(
                        "lock without the kind",
                        "split_part(lock, '/', 1) || split_part(lock, '/', 2) in (select split_part(l, '/', 1) || split_part(l, '/', 2) from unnest((select access.my_locks())::text[]) l) and "
                                + LET_READ),
                policy(
                        "every kind as the frame",
                        "exists (select from unnest((select access.my_locks())::text[]) l where l = scope_id::text || '/' || owner_area || '/frame') and "
                                + LET_READ),
                policy(
                        "release to anybody once it is to somebody",
                        PART_OF_POLICY
                                + " and (owner_area = (select access.my_area()) or kind = 'frame' or cardinality(released_to) > 0)"),
                policy(
                        "everything is read in everybody's own scopes",
                        "scope_id = any ((select access.my_scopes())::uuid[])"),
                policy("everything of one's own area", "owner_area = (select access.my_area())"),
                policy(
                        "narrowed: everything in the case",
                        "case when %s then true else %s and %s end"
                                .formatted(NARROWED, PART_OF_POLICY, LET_READ)),
                policy(
                        "narrowed: released to anybody",
                        PART_OF_POLICY + " and (%s or %s)".formatted(NARROWED, LET_READ)),
                routine("open_to_me", "and g.revoked_at is null", ""),
                routine(
                        "open_to_me",
                        "and (select access.my_day()) between g.from_day and g.until_day",
                        "and access.my_day() >= g.from_day"),
                routine(
                        "open_to_me",
                        "g.reader in ((select access.my_assignment()), (select access.my_inbox()))",
                        "g.reader in (select a.id from access.assignment a where a.person_id = access.me() union select access.my_inbox())"),
                routine(
                        "open_to_me",
                        "g.reader in ((select access.my_assignment()), (select access.my_inbox()))",
                        "g.reader in (select a.id from access.assignment a join access.assignment m on m.unit_id = a.unit_id where m.id = access.my_assignment() union select access.my_inbox())"),
                routine(
                        "open_to_me",
                        "g.reader in ((select access.my_assignment()), (select access.my_inbox()))",
                        "true"),
                routine(
                        "open_to_me",
                        "g.scope_id between (select access.my_first_scope()) and (select access.my_last_scope())",
                        "true"),
                routine(
                        "open_to_me",
                        "and g.scope_id not in (select unnest(access.shut_to_me()))",
                        ""),
                routine("shut_to_me", "not access.is_entrusted(access.my_assignment())", "false"),
                routine(
                        "ledger_seats",
                        "from access.open_to_me() o",
                        "from access.grants o where o.scope_id in (select m.scope_id from access.open_to_me() m)"),
                routine(
                        "read_kind",
                        "o.owner_area || '/' || of_kind",
                        "(select s.host_area from access.scope s where s.id = o.scope_id) || '/' || of_kind"),
                routine("read_kind", "of_kind = any (o.kinds)", "true"),
                routine(
                        "sits",
                        "starts_with(held, reading || '|') and strpos(held, seat::text) > 0",
                        "true"),
                routine("reads", "or access.sits(released)", "or true"),
                routine("needs_no_release", "= 'frame'::text", "is not null"),
                routine(
                        "narrow",
                        "locks := access.ledger_locks();",
                        "select array_agg(distinct g.scope_id || '/' || g.owner_area || '/' || k) into locks from access.grants g, unnest(g.kinds) k where g.scope_id = narrow.scope;"),
                routine("readers", "and not access.shut(scope, a.id)", ""),
                routine("act_as", "and a.person_id = act_as.person", ""),
                routine("act_as", "(a.until_day is null or act_as.day <= a.until_day)", "true"),
                routine("readers", "and s.seat = any (released)", ""),
                routine("readers", "kind = any (g.kinds)", "true"),
                routine("readers", "g.revoked_at is null", "true"),
                routine(
                        "hosts",
                        "select exists (",
                        "select scope = any (access.my_scopes()) or exists ("),
                new Weakening("whoever acts writes anywhere", null, "writes", "with check (true)"),
                new Weakening(
                        "whoever acts changes anything",
                        null,
                        "changes",
                        "using (true) with check (true)"),
                routine("ledger_write_locks", "where o.may_write", ""),
                routine("read_kind", "and (o.may_write or not pens)", ""),
                routine("give", "elsif not access.leads(give.scope)", "elsif false"));
    }

    private static Weakening policy(String name, String weaker) {
        return new Weakening(name, null, "reads", "using (" + weaker + ")");
    }

    private static Weakening routine(String function, String from, String to) {
        return new Weakening(
                function + ": " + from + " → " + (to.isEmpty() ? "–" : to),
                "access." + function,
                from,
                to);
    }

    /** What makes it so, in the transaction that is then rolled back. */
    List<String> statements(Set<String> tables, Functions functions) {
        if (routine != null) {
            return List.of(functions.changed(routine, from, to));
        }
        var statements = new ArrayList<String>();
        tables.forEach(table -> statements.add("alter policy " + from + " on " + table + " " + to));
        return statements;
    }

    /** Finds how a function is written now. */
    interface Functions {
        String text(String name);

        default String changed(String name, String from, String to) {
            var text = text(name);
            if (!text.contains(from)) {
                throw new IllegalStateException(name + " does not say " + from);
            }
            return text.replace(from, to);
        }
    }
}
