package se.tryggaunga.calendar.domain;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import se.tryggaunga.cases.MeetingTime;
import se.tryggaunga.shared.Today;

/**
 * Writes meetings as iCalendar (RFC 5545), and says what a calendar is to do with them (RFC 5546).
 * A calendar lies with others, is shared with colleagues and shown on phones: a time is all that it
 * gets, with the same words for every meeting.
 */
public final class CalendarFile {

    /**
     * Somebody has to be named as asking and as asked. These are nobody's addresses and never will
     * be (RFC 2606), so no answer goes astray, and nobody learns who else comes.
     */
    private static final String ASKS = "svara-inte@trygga-unga.invalid";

    private static final String ASKED = "mottagare@trygga-unga.invalid";

    private static final String PRODUCT = "-//Trygga unga//Kalender//SV";

    /** No meeting says when it ends; a calendar has to hold some time free. */
    private static final Duration LENGTH = Duration.builder().hours(1).build();

    private static final Duration OFTEN = Duration.builder().hours(1).build();

    private final Wording wording;

    public CalendarFile(Wording wording) {
        this.wording = wording;
    }

    /** Asks to come, to another time than before, or not at all: the same meeting each time. */
    public String invitation(MeetingTime time) {
        var file = file(time.cancelled() ? Method.cancel() : Method.request());
        var event = event(time);
        event.addAttendee(asked());
        file.addEvent(event);
        return written(file);
    }

    /** All of them, for a calendar that asks again by itself. */
    public String feed(List<MeetingTime> times) {
        var file = file(Method.publish());
        file.setName(wording.name());
        file.setRefreshInterval(OFTEN);
        // what calendars read that do not know the two above
        file.addExperimentalProperty("X-WR-CALNAME", wording.name());
        file.addExperimentalProperty("X-PUBLISHED-TTL", OFTEN.toString());
        times.forEach(time -> file.addEvent(event(time)));
        if (times.isEmpty()) {
            // a file without any part is none, and some calendars say that it is broken
            file.addComponent(Utc.zone());
        }
        return written(file);
    }

    private VEvent event(MeetingTime time) {
        var event = new VEvent();
        event.setUid(time.id().toString());
        event.setSequence(time.version() - 1);
        var changed = Date.from(time.writtenAt());
        event.setDateTimeStamp(changed);
        event.setLastModified(changed);
        event.setSummary(wording.title());
        event.setDescription(wording.note());
        event.setUrl(wording.page());
        event.setOrganizer(new Organizer(null, ASKS));
        event.setClassification(Classification.private_());
        event.setStatus(time.cancelled() ? Status.cancelled() : Status.confirmed());
        if (!time.place().isEmpty()) {
            event.setLocation(time.place());
        }
        when(event, time.day(), time);
        return event;
    }

    /** A meeting without an hour is a note on its day, and takes no time from anything else. */
    private static void when(VEvent event, LocalDate day, MeetingTime time) {
        var at = time.at();
        event.setTransparency(at == null || time.cancelled());
        if (at == null) {
            event.setDateStart(start(day, LocalTime.MIDNIGHT, ZoneId.systemDefault()), false);
        } else {
            event.setDateStart(start(day, at, Today.ZONE), true);
            event.setDuration(LENGTH);
        }
    }

    private static Date start(LocalDate day, LocalTime at, ZoneId zone) {
        return Date.from(day.atTime(at).atZone(zone).toInstant());
    }

    private static Attendee asked() {
        var attendee = new Attendee(null, ASKED);
        attendee.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(false);
        return attendee;
    }

    private static ICalendar file(Method method) {
        var file = new ICalendar();
        file.setProductId(PRODUCT);
        file.setMethod(method);
        return file;
    }

    private static String written(ICalendar file) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.write(file);
        } catch (IOException e) {
            throw new IllegalStateException("Text cannot be written to memory", e);
        }
        return text.toString();
    }
}
