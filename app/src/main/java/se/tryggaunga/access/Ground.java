package se.tryggaunga.access;

/** Why a reader may read a fact. One plain sentence each, in the message catalogue. Sv: grund. */
public enum Ground {
    /** The fact comes from the reader's own secrecy area. */
    OWN("own"),
    /** The young person and the guardians have said yes. */
    CONSENT("consent"),
    /** The family has said yes to being contacted, and to the name being given for it. */
    CONTACT("contact"),
    /** No single person can be pointed out. */
    NAMELESS("nameless"),
    /** Writes for a party that does not sign in. */
    PEN("pen"),
    /** The law says that the fact is to be handed over. */
    DUTY("duty"),
    /** Decides whether it is to be handed over. */
    DECIDES("decides"),
    /** It was handed over to the reader, once and for a time. */
    HANDED("handed"),
    /** An authority has weighed its own facts before a case moved to another municipality. */
    WEIGHING("weighing"),
    /** Danger to life or health, for some hours; always reviewed. Sv: brådskande åtkomst. */
    URGENT("urgent"),
    /** Somebody has asked for an extract of what is kept about them. */
    EXTRACT("extract");

    private final String code;

    Ground(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Key of the sentence. */
    public String key() {
        return "access.ground." + code;
    }
}
