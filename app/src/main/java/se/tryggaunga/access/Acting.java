package se.tryggaunga.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.tryggaunga.shared.Forbidden;

/** Who acts on this thread: a person under a hat, a job, or nobody. */
@Component
public class Acting {

    private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

    sealed interface Actor {
        record Wearing(Hat hat, String purpose) implements Actor {}

        record Job(String name) implements Actor {}
    }

    Optional<Actor> actor() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The worn hat; a service that needs one and finds none has a fault. */
    public Hat hat() {
        return wornHat().orElseThrow(() -> new IllegalStateException("Nobody acts on this thread"));
    }

    public Optional<Hat> wornHat() {
        return CURRENT.get() instanceof Actor.Wearing wearing
                ? Optional.of(wearing.hat())
                : Optional.empty();
    }

    /** What the log says that the work is for. */
    public String purpose() {
        return switch (CURRENT.get()) {
            case Actor.Wearing wearing -> wearing.purpose();
            case Actor.Job job -> job.name();
            case null -> "nobody";
        };
    }

    public void require(String right) {
        if (!hat().may(right)) {
            throw new Forbidden();
        }
    }

    /** Does the work under a hat. The purpose is what the log says it was for. */
    public <T extends @Nullable Object> T as(Hat hat, String purpose, Supplier<T> work) {
        return during(new Actor.Wearing(hat, purpose), work);
    }

    public void as(Hat hat, String purpose, Runnable work) {
        as(
                hat,
                purpose,
                () -> {
                    work.run();
                    return true;
                });
    }

    /** Does the work as a job, for nobody: only the policies that name the job let rows through. */
    public <T extends @Nullable Object> T asJob(String name, Supplier<T> work) {
        return during(new Actor.Job(name), work);
    }

    private static <T extends @Nullable Object> T during(Actor actor, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
