package se.tryggaunga.rights;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggaunga.access.Hat;
import se.tryggaunga.requests.Answers;
import se.tryggaunga.requests.Decisions;
import se.tryggaunga.requests.Documents;
import se.tryggaunga.requests.Judged;
import se.tryggaunga.requests.NewDecision;
import se.tryggaunga.requests.NewRequest;
import se.tryggaunga.requests.RequestView;
import se.tryggaunga.requests.Requests;

/** Somebody has asked for documents of social services. */
abstract class InARequest extends RightsWorld {

    static final String EVA = "Eva Ek/socialsekreterare";

    @Autowired Requests requests;
    @Autowired Documents documents;
    @Autowired Answers answers;
    @Autowired Decisions decisions;

    UUID entered() {
        var asked =
                new NewRequest(
                        today(), "letter", "Planen från i våras.", "En förälder.", "Storgatan 1");
        return as(RUT, () -> requests.enter(asked));
    }

    UUID handed(UUID request, String tester) {
        var to = hat(tester).assignment();
        return as(RUT, () -> documents.hand(request, "Planen 3 mars", "plan", to));
    }

    void tested(String who, UUID document, String outcome) {
        as(who, () -> documents.test(document, version(who, document), judged(outcome, "")));
    }

    int version(String who, UUID document) {
        return as(who, () -> documents.read(document)).document().version();
    }

    static Judged judged(String outcome, String reservation) {
        boolean limited = !outcome.equals("whole") || !reservation.isEmpty();
        return new Judged(
                true,
                "Den är skickad till skolan.",
                true,
                "Syskonet, om det som står på sidan två blir känt.",
                "not_asked",
                reservation,
                outcome,
                outcome.equals("part") ? "Sidan två, om syskonet." : "",
                limited ? "Syskonet kan lida men." : "",
                limited ? "OSL 26 kap. 1 §" : "");
    }

    void told(UUID request, boolean wants) {
        var eva = hat(EVA).assignment();
        as(RUT, () -> answers.told(request, today(), wants ? eva : null));
    }

    void decided(String who, UUID request) {
        var decision =
                new NewDecision(
                        "part", "Sidan två lämnas inte ut.", "Syskonet skyddas.", "OSL 26:1");
        as(who, () -> decisions.decide(request, decision));
    }

    void sent(UUID request) {
        as(RUT, () -> answers.sent(request, today(), "letter", ""));
    }

    RequestView opened(UUID request) {
        return as(RUT, () -> requests.open(request));
    }

    /** How many rows plain SQL shows the hat, or changes for it, whatever the services do. */
    int plain(String who, String sql, UUID id) {
        return plain(hat(who), sql, id);
    }

    int plain(Hat hat, String sql, UUID id) {
        try (var connection = RightsTown.DATABASE.asApplication()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "select access.act_as('%s', '%s', '%s', 'test')"
                                .formatted(hat.person(), hat.assignment(), today()));
            }
            return run(connection, sql, id);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static int run(Connection connection, String sql, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            if (!statement.execute()) {
                return statement.getUpdateCount();
            }
            int rows = 0;
            try (var found = statement.getResultSet()) {
                while (found.next()) {
                    rows++;
                }
            }
            return rows;
        }
    }
}
