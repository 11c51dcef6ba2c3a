package se.tryggaunga.access.web.watch;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.SignedIn;
import se.tryggaunga.municipalities.Municipalities;

/** What open pages listen to. It says when to look again, never at what or why. */
@Controller
@RequestMapping("/bevakning")
class WatchController {

    private final Watches watches;
    private final Municipalities municipalities;
    private final Acting acting;

    WatchController(Watches watches, Municipalities municipalities, Acting acting) {
        this.watches = watches;
        this.municipalities = municipalities;
        this.acting = acting;
    }

    /**
     * @param hatt the hat that the page was opened under; a conflict if another one is worn now
     */
    @GetMapping
    ResponseEntity<SseEmitter> open(@RequestParam UUID hatt, HttpServletRequest request) {
        if (!isWorn(hatt)) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        var account = SignedIn.current().orElseThrow().account();
        return watches.open(
                        municipalities.current(),
                        account,
                        acting.hat(),
                        request.getSession().getId())
                .map(line ->
                        ResponseEntity.ok()
                                .contentType(MediaType.TEXT_EVENT_STREAM)
                                // A proxy that saves signs up would make them late.
                                .header("X-Accel-Buffering", "no")
                                .body(line))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build());
    }

    /** The same question for a browser without an open line. */
    @GetMapping("/nu")
    ResponseEntity<String> now(@RequestParam UUID hatt) {
        if (!isWorn(hatt)) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body(watches.latelyLost(acting.hat()) ? "se-igen" : "kvar");
    }

    private boolean isWorn(UUID hat) {
        return acting.hat().assignment().equals(hat);
    }
}
