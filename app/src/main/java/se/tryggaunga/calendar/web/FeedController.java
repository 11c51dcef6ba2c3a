package se.tryggaunga.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.tryggaunga.calendar.Subscriptions;

/** What a calendar reads by itself, without anybody signed in. */
@Controller
class FeedController {

    /** Nothing stands in front of it: see the list of open paths. */
    static final String PATH = "/kalender/flode/";

    private final Subscriptions subscriptions;

    FeedController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** An address that opens nothing gets nothing, not even a page that says so. */
    @GetMapping(PATH + "{secret}")
    ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletRequest request) {
        return subscriptions
                .at(secret)
                .map(told -> {
                    var files = Wordings.files(Locale.of(told.language()), request);
                    return CalendarAnswers.file("trygga-unga.ics", files.feed(told.times()));
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
