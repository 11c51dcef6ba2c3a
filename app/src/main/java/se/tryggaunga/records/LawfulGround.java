package se.tryggaunga.records;

import se.tryggaunga.shared.Coded;

/**
 * Why personal data may be used at all (GDPR art. 6). A family's yes lifts secrecy between
 * authorities; it is not the ground for using the data. Sv: rättslig grund.
 */
public enum LawfulGround implements Coded {
    PUBLIC_TASK,
    LEGAL_DUTY;

    public String key() {
        return "records.lawful." + code();
    }
}
