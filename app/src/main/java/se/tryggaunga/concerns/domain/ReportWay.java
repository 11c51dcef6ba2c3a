package se.tryggaunga.concerns.domain;

import se.tryggaunga.shared.Coded;

/** How a report of concern was handed over. */
public enum ReportWay implements Coded {
    PHONE,
    PAPER,
    SERVICE
}
