package se.tryggaunga.patterns.stream;

/**
 * One report.
 *
 * @param day when it happened, from 0
 * @param known day when the report came in
 * @param incident reports of one incident have the same
 * @param reporter who, as a number
 */
public record Report(int place, int day, int known, int incident, Source source, int reporter) {}
