package se.tryggaunga.cases;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.store.Written;
import se.tryggaunga.organisation.Organisation;

/** Compares what was written with what has been saved since it was begun. */
@Component
class Edits {

    private final Organisation organisation;

    Edits(Organisation organisation) {
        this.organisation = organisation;
    }

    /** What to save: nothing when nothing was changed, or when the other wrote the same. */
    sealed interface Outcome {
        record Nothing() implements Outcome {}

        record Save(int version) implements Outcome {}

        record Conflict(Clash clash) implements Outcome {}
    }

    /**
     * @param base as it stood when the form was opened
     * @param now as it stands
     */
    Outcome compare(
            CaseView view,
            String field,
            String label,
            String mine,
            Optional<Written> base,
            Optional<Written> now) {
        var before = base.map(Written::words).orElse("");
        var stored = now.map(Written::words).orElse("");
        int version = now.map(Written::version).orElse(0);
        if (mine.equals(before) || mine.equals(stored)) {
            return new Outcome.Nothing();
        }
        // a version that changed something else than these words is in nobody's way
        if (base.map(Written::version).orElse(0) == version || stored.equals(before)) {
            return new Outcome.Save(version + 1);
        }
        var other = now.orElseThrow();
        return new Outcome.Conflict(
                new Clash(field, label, mine, stored, writer(view, other), other.at(), version));
    }

    private String writer(CaseView view, Written other) {
        return view.seats().stream()
                .filter(seat -> other.by().equals(seat.assignment()))
                .map(Seat::name)
                .findFirst()
                .orElseGet(() -> organisation.areaName(view.file().hostArea()));
    }
}
