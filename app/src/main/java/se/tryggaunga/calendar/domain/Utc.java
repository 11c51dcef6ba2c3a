package se.tryggaunga.calendar.domain;

import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;

/** The time that all of our moments are written in, as a part of a calendar file. */
final class Utc {

    private static final int EPOCH = 1970;

    private Utc() {}

    static VTimezone zone() {
        var always = new StandardTime();
        always.setDateStart(new DateTimeComponents(EPOCH, 1, 1, 0, 0, 0, false));
        always.setTimezoneOffsetFrom(new UtcOffset(true, 0, 0));
        always.setTimezoneOffsetTo(new UtcOffset(true, 0, 0));
        var zone = new VTimezone("UTC");
        zone.addStandardTime(always);
        return zone;
    }
}
