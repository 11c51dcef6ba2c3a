package se.tryggaunga.organisation.register;

import se.tryggaunga.shared.Refusal;

/** The file does not say something that the steward has not said either. */
public final class TermsMissing extends Refusal {

    private final String field;

    TermsMissing(String field) {
        super("organisation.import.missing." + field);
        this.field = field;
    }

    /** The form's field that would have said it. */
    public String field() {
        return field;
    }
}
