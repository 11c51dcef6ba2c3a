package se.tryggaunga.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.shared.Today;

/** Lets somebody in who has proved who they are, by whatever way. Sv: logga in. */
@Service
public class SignIn {

    private final Accounts accounts;
    private final Hats hats;
    private final Sessions sessions;
    private final Today today;
    private final ObjectProvider<SignInLog> log;

    SignIn(
            Accounts accounts,
            Hats hats,
            Sessions sessions,
            Today today,
            ObjectProvider<SignInLog> log) {
        this.accounts = accounts;
        this.hats = hats;
        this.sessions = sessions;
        this.today = today;
        this.log = log;
    }

    /**
     * Begins a session under the hat worn last, and says where to go: to the request's {@code
     * vidare}, by way of the choice of hat if there is one to make.
     *
     * @throws NotFound if the account is closed
     */
    public String signIn(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        var account = accounts.find(accountId).orElseThrow(NotFound::new);
        var assignment = hats.firstFor(account);
        var someone =
                new SignedIn(
                        account.id(),
                        account.personId(),
                        account.name(),
                        account.assurance(),
                        assignment,
                        today.now());
        sessions.begin(someone, request, response);
        log.ifAvailable(to -> to.signedIn(account.id()));
        var next = LocalPath.of(request.getParameter("vidare"));
        return assignment == null ? "/hatt?vidare=" + encoded(next) : next;
    }

    public void signOut(HttpServletRequest request) {
        SignedIn.current()
                .ifPresent(someone -> log.ifAvailable(to -> to.signedOut(someone.account())));
        sessions.end(request);
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
