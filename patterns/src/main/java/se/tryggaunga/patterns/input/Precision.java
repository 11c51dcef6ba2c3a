package se.tryggaunga.patterns.input;

/** How exact a date is. */
public enum Precision {
    DAY,
    MONTH,
    YEAR
}
