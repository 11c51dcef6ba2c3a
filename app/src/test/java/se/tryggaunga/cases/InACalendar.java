package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static se.tryggaunga.Browsing.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import se.tryggaunga.Browsing;
import se.tryggaunga.calendar.domain.ReadBack;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.people.Protection;
import se.tryggaunga.postgres.TestPostgres;

/** Cases with meetings, and calendars that ask when they are. */
abstract class InACalendar extends InACase {

    static final String PLACE = "Mötesplatsen, rum 2";
    static final LocalTime ONE = LocalTime.of(13, 0);

    @Autowired Meetings meetings;

    /** What its page says once: the address as somebody would copy it. */
    String address(String who) {
        var page = text(send(who, post("/kalender/adress")));
        var start = page.indexOf("/kalender/flode/");
        assertThat(start).as(page).isPositive();
        return page.substring(start, page.indexOf('<', start));
    }

    /** As a calendar reads it: nobody has signed in. */
    String feed(String address) {
        var answer = municipalities.within(here(), () -> perform(get(address)));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        return text(answer);
    }

    int status(String address) {
        return municipalities.within(here(), () -> perform(get(address)).getStatus());
    }

    void assertNothing(String address) {
        var answer = municipalities.within(here(), () -> perform(get(address)));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(text(answer)).isEmpty();
    }

    static @Nullable Component in(String calendar, UUID meeting) {
        return ReadBack.events(calendar).stream()
                .filter(event -> ReadBack.value(event, Property.UID).equals(meeting.toString()))
                .findFirst()
                .orElse(null);
    }

    static int number(Component event) {
        return Integer.parseInt(ReadBack.value(event, Property.SEQUENCE));
    }

    static String entry(CaseFile file, UUID meeting) {
        return "/arenden/" + file.number() + "/moten/" + meeting + "/kalender";
    }

    static LocalDate later(int days) {
        return CLOCK.today().plusDays(days);
    }

    UUID planned(CaseFile file, String place) {
        var time = new Meetings.Time(later(2), ONE, place);
        return write(SARA, file, view -> meetings.plan(view, Occasion.FIRST, time));
    }

    void move(CaseFile file, UUID meeting, int version, Meetings.Time time, boolean cancelled) {
        write(
                SARA,
                file,
                view -> {
                    meetings.move(view, meeting, version, time, cancelled);
                    return true;
                });
    }

    void endSeat(CaseFile file, String name) {
        write(
                SARA,
                file,
                view -> {
                    view.members().stream()
                            .filter(each -> each.name().equals(name))
                            .forEach(each -> seats.end(view, each.id()));
                    return true;
                });
    }

    void protect(CaseFile file) {
        protect(SARA, file, Protection.MARKED);
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) {
        return new Browsing(application).send(request);
    }

    JdbcClient superuser() {
        var server = TestPostgres.shared().server();
        return JdbcClient.create(
                new DriverManagerDataSource(
                        database().url(), server.superuser(), server.password()));
    }
}
