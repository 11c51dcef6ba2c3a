package se.tryggaunga.notices;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.access.Acting;
import se.tryggaunga.oversight.RightsReviews;
import se.tryggaunga.shell.Text;
import se.tryggaunga.tasks.DayNote;

/**
 * What Min dag says when the mail does not get there: to oneself, and to who answers for people.
 */
@Configuration(proxyBeanMethods = false)
class DayNotes {

    static final String OWN_PAGE = "/inloggning/mejl";
    static final String PEOPLE_PAGE = "/behorigheter/mejl";

    @Bean
    DayNote ownMail(Letters letters, Addresses addresses) {
        return () ->
                letters.on()
                        ? Optional.of(addresses.own())
                                .filter(OwnMail::unreached)
                                .map(DayNotes::said)
                        : Optional.empty();
    }

    @Bean
    DayNote peoplesMail(Letters letters, Reached reached, Acting acting) {
        return () -> {
            boolean asked = letters.on() && acting.hat().may(RightsReviews.RIGHT);
            int people = asked ? reached.count() : 0;
            return people == 0
                    ? Optional.empty()
                    : Optional.of(
                            new DayNote.Said(
                                    Text.count("notices.day.people", people),
                                    Text.text("notices.day.people.look"),
                                    PEOPLE_PAGE));
        };
    }

    private static DayNote.Said said(OwnMail own) {
        var why =
                own.unreachableAt() != null
                        ? "unreachable"
                        : own.asked() == null ? "none" : "unconfirmed";
        return new DayNote.Said(
                Text.text("notices.day." + why), Text.text("notices.day.mend"), OWN_PAGE);
    }
}
