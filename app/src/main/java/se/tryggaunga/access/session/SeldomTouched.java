package se.tryggaunga.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions whose time of last use is written now and then, not at each click: a page that is only
 * read would otherwise wait for the disk. What is put in a session is kept at once, as before.
 */
class SeldomTouched<S extends Session>
        implements FindByIndexNameSessionRepository<SeldomTouched.Touched<S>> {

    /** Far shorter than any session lasts. */
    static final Duration SELDOM = Duration.ofMinutes(1);

    private final FindByIndexNameSessionRepository<S> kept;

    SeldomTouched(FindByIndexNameSessionRepository<S> kept) {
        this.kept = kept;
    }

    @Override
    public Touched<S> createSession() {
        return new Touched<>(kept.createSession());
    }

    @Override
    public void save(Touched<S> session) {
        kept.save(session.kept());
    }

    @Override
    public @Nullable Touched<S> findById(String id) {
        var found = kept.findById(id);
        return found == null ? null : new Touched<>(found);
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }

    @Override
    public Map<String, Touched<S>> findByIndexNameAndIndexValue(String name, String value) {
        var found = new LinkedHashMap<String, Touched<S>>();
        kept.findByIndexNameAndIndexValue(name, value)
                .forEach((id, session) -> found.put(id, new Touched<>(session)));
        return found;
    }

    record Touched<S extends Session>(S kept) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (kept.getLastAccessedTime().plus(SELDOM).isBefore(now)) {
                kept.setLastAccessedTime(now);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
