package se.tryggaunga.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import se.tryggaunga.shared.Today;

/**
 * Web sessions of those who have signed in: a working day at most, and a screen that locks itself
 * when nothing happens. A locked session knows who it is but shows nothing. Sv: inloggning.
 */
@Component
public class Sessions {

    static final Duration LONGEST = Duration.ofHours(10);

    /** Longer than an open page may keep silent while somebody moves about in it. */
    private static final Duration GRACE = Duration.ofMinutes(4);

    private static final Duration SELDOM = Duration.ofSeconds(30);
    private static final String LOCKED = "trygga.locked";
    private static final String SEEN = "trygga.seen";
    private static final String DESK = "trygga.desk";
    private static final String CONTEXT =
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final SecurityContextRepository contexts;
    private final FindByIndexNameSessionRepository<? extends Session> all;
    private final Today today;
    private final LockTimes times;

    Sessions(
            SecurityContextRepository contexts,
            FindByIndexNameSessionRepository<? extends Session> all,
            Today today,
            LockTimes times) {
        this.contexts = contexts;
        this.all = all;
        this.today = today;
        this.times = times;
    }

    /** Begins a session of its own; whatever the browser had before is over. */
    public void begin(SignedIn someone, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        var session = request.getSession(true);
        session.setMaxInactiveInterval((int) LONGEST.toSeconds());
        session.setAttribute(SEEN, today.now());
        session.setAttribute(DESK, !LockTimes.isCarried(request));
        remember(someone, request, response);
    }

    /** Same person, same session: another hat. */
    public void remember(
            SignedIn someone, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(new SignedInToken(someone));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    public void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** An account's open sessions, the latest first. */
    public List<OpenSession> of(UUID account, HttpServletRequest request) {
        var here = request.getSession().getId();
        return all.findByPrincipalName(account.toString()).entrySet().stream()
                .filter(each -> !each.getValue().isExpired())
                .map(each -> open(each.getKey(), each.getValue(), here))
                .sorted(Comparator.comparing(OpenSession::began).reversed())
                .toList();
    }

    private OpenSession open(String id, Session session, String here) {
        return new OpenSession(
                OpenSession.mark(id),
                session.getCreationTime(),
                lastSeen(session::getAttribute, session.getLastAccessedTime()),
                Boolean.TRUE.equals(session.getAttribute(DESK)),
                id.equals(here));
    }

    /** Ends one of an account's other sessions, at once; whether there was such a one. */
    public boolean endOther(UUID account, String mark, HttpServletRequest request) {
        var here = request.getSession().getId();
        var ended =
                all.findByPrincipalName(account.toString()).keySet().stream()
                        .filter(id -> !id.equals(here) && OpenSession.mark(id).equals(mark))
                        .toList();
        ended.forEach(all::deleteById);
        return !ended.isEmpty();
    }

    /** Ends every session of an account, at once: it has been closed, or its password changed. */
    public void endAll(UUID account) {
        all.findByPrincipalName(account.toString()).keySet().forEach(all::deleteById);
    }

    public boolean isOver(SignedIn someone) {
        return someone.since().plus(LONGEST).isBefore(today.now());
    }

    public boolean isLocked(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(LOCKED) != null;
    }

    public void lock(HttpServletRequest request) {
        request.getSession().setAttribute(LOCKED, true);
    }

    /** Opens the screen under a new session id. */
    public void unlock(HttpServletRequest request) {
        request.changeSessionId();
        var session = request.getSession();
        session.removeAttribute(LOCKED);
        session.setAttribute(SEEN, today.now());
    }

    /** Notes that somebody is there, or locks the screen if nobody has been for too long. */
    public void seen(HttpServletRequest request) {
        var session = request.getSession();
        var now = today.now();
        if (isLeft(session::getAttribute, now)) {
            lock(request);
        } else if (lastSeen(session::getAttribute, now).plus(SELDOM).isBefore(now)) {
            session.setAttribute(SEEN, now);
        }
    }

    /** Locks the screen if nobody has been there for too long; a script of ours is nobody. */
    public void lockIfLeft(HttpServletRequest request) {
        var session = request.getSession();
        if (isLeft(session::getAttribute, today.now())) {
            lock(request);
        }
    }

    /** Whether a session is open and unlocked and somebody in it wears that hat. */
    public boolean wears(String id, UUID account, UUID assignment) {
        Session session = all.findById(id);
        if (session == null
                || session.isExpired()
                || session.getAttribute(LOCKED) != null
                || isLeft(session::getAttribute, today.now())) {
            return false;
        }
        return session.getAttribute(CONTEXT) instanceof SecurityContext context
                && context.getAuthentication() instanceof SignedInToken token
                && token.getPrincipal().account().equals(account)
                && assignment.equals(token.getPrincipal().assignment())
                && !isOver(token.getPrincipal());
    }

    /** How long the screen stays open with nobody there; settled when somebody signs in at it. */
    public Duration lockAfter(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? times.of(true) : lockAfter(session::getAttribute);
    }

    private Duration lockAfter(Function<String, @Nullable Object> session) {
        return times.of(!Boolean.TRUE.equals(session.apply(DESK)));
    }

    private boolean isLeft(Function<String, @Nullable Object> session, Instant now) {
        return lastSeen(session, now).plus(lockAfter(session)).plus(GRACE).isBefore(now);
    }

    private static Instant lastSeen(Function<String, @Nullable Object> session, Instant otherwise) {
        return session.apply(SEEN) instanceof Instant seen ? seen : otherwise;
    }
}
