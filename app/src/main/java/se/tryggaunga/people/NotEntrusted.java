package se.tryggaunga.people;

import se.tryggaunga.shared.Refusal;

/** The identity is protected, and somebody is not of the group that meets such. */
public final class NotEntrusted extends Refusal {

    /**
     * @param group names of those whom the reader can turn to
     */
    NotEntrusted(String group) {
        super("people.err.not-entrusted", group);
    }

    @Override
    public int status() {
        return 403;
    }
}
