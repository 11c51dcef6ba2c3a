package se.tryggaunga.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import se.tryggaunga.organisation.SetupNode;
import se.tryggaunga.organisation.SetupPart;
import se.tryggaunga.organisation.SetupTarget;

/**
 * Who works in the municipality, how they sign in and under which hats. An assignment that has
 * ended gets {@code until} and stays: what was written under it must keep its writer.
 */
public final class StaffSetup implements SetupPart {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_.-]*");

    @Override
    public Set<String> keys() {
        return Set.of("inboxes", "staff");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void apply(SetupNode file, SetupTarget target) {
        var from = file.date("from", LocalDate.of(2020, 1, 1));
        file.list("inboxes").forEach(node -> inbox(node, target));
        for (var node : file.list("staff")) {
            var person = person(node, target);
            node.list("accounts").forEach(account -> account(account, person, target));
            for (var assignment : node.list("assignments")) {
                assignment(assignment, node.text("id"), from, target);
            }
        }
    }

    private static void inbox(SetupNode node, SetupTarget target) {
        node.only("id", "name", "programme");
        var programme =
                node.has("programme")
                        ? target.known(node, "programme", "organisation.programme")
                        : null;
        target.jdbc()
                .sql(
                        """
                        insert into access.inbox (id, name, programme_id) values (:id, :name, :programme)
                        on conflict (id) do update set name = excluded.name, programme_id = excluded.programme_id
                        """)
                .param("id", target.id("inbox", node.word("id", KEY)))
                .param("name", node.text("name"))
                .param("programme", programme)
                .update();
    }

    private static UUID person(SetupNode node, SetupTarget target) {
        node.only("id", "name", "accounts", "assignments");
        var id = target.id("person", node.word("id", KEY));
        target.jdbc()
                .sql(
                        """
                        insert into access.person (id, name) values (:id, :name)
                        on conflict (id) do update set name = excluded.name
                        """)
                .param("id", id)
                .param("name", node.text("name"))
                .update();
        return id;
    }

    private static void account(SetupNode node, UUID person, SetupTarget target) {
        node.only("issuer", "subject", "assurance");
        var issuer = node.text("issuer");
        var subject = node.text("subject");
        int changed =
                target.jdbc()
                        .sql(
                                """
                                insert into access.account as a (id, person_id, issuer, subject, assurance)
                                values (:id, :person, :issuer, :subject, :assurance)
                                on conflict (issuer, subject) do update set assurance = excluded.assurance
                                 where a.person_id = excluded.person_id
                                """)
                        .param("id", target.id("account", issuer + "/" + subject))
                        .param("person", person)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("assurance", node.text("assurance"))
                        .update();
        if (changed == 0) {
            throw node.refuse("subject", "\"" + subject + "\" is somebody else's account");
        }
    }

    private static void assignment(
            SetupNode node, String person, LocalDate from, SetupTarget target) {
        node.only("id", "function", "unit", "inbox", "from", "until");
        var inbox = node.has("inbox") ? target.known(node, "inbox", "access.inbox", "inbox") : null;
        target.jdbc()
                .sql(
                        """
                        insert into access.assignment (id, person_id, function_id, unit_id, inbox_id, from_day, until_day)
                        values (:id, :person, :function, :unit, :inbox, :from, cast(:until as date))
                        on conflict (id) do update
                           set function_id = excluded.function_id, unit_id = excluded.unit_id,
                               inbox_id = excluded.inbox_id, from_day = excluded.from_day,
                               until_day = case when assignment.ended_on is null then excluded.until_day
                                                else assignment.until_day end
                        """)
                .param("id", target.id("assignment", person + "/" + node.word("id", KEY)))
                .param("person", target.id("person", person))
                .param("function", target.known(node, "function", "organisation.function"))
                .param("unit", target.known(node, "unit", "organisation.unit", "unit"))
                .param("inbox", inbox)
                .param("from", node.date("from", from))
                .param("until", node.dateOrNull("until"))
                .update();
    }
}
