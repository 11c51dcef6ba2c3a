package se.tryggaunga.records;

import se.tryggaunga.shared.Coded;

/** Why a table holds nothing about a young person or a family. */
public enum Without implements Coded {
    /** How the municipality is organised, and what it has settled. */
    SETTINGS,
    /** Only those who work here. */
    STAFF,
    /** Written without a name: nobody can tell whom it is about. */
    NAMELESS,
    /** Sessions, seals, timetables. */
    MACHINERY,
    /** Numbers that nobody can be told from. */
    STATISTICS;

    public String key() {
        return "records.without." + code();
    }
}
