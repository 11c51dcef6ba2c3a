package se.tryggaunga.demo.secrecy;

/** What others' reading of a concern, a request or a case rests on, or why it no longer does. */
enum Standing {
    ADVICE,
    ADVICE_OVER,
    REPORT,
    REPORT_OVER,
    HANDED,
    HANDED_OVER,
    CONCERN_NAMELESS,
    CONCERN_NAMED,
    CONCERN_OVER,
    ASKED,
    /** To some kinds for some parties: never to everything. */
    YES,
    WITHDRAWN_IN_PART,
    WITHDRAWN,
    EXPIRED,
    EIGHTEEN,
    CLOSED,
    CLOSED_LONG_AGO,
    HIDDEN
}
