package se.tryggaunga.patterns.stream;

/** What looks like a cluster and is none; begins on a day that the generator is told. */
public enum Decoy {
    NONE,
    /** Everything doubles everywhere. */
    CITY_WIDE_RISE,
    /** One person begins to report each little thing at a place. */
    DILIGENT_REPORTER,
    /** One incident, reported by thirty. */
    DUPLICATE_STORM,
    /** A place that was not there before. */
    NEW_SCHOOL,
    /** Half a year of old reports arrives in one day. */
    DATA_DUMP,
    /** Schools open again, everywhere. */
    TERM_START
}
