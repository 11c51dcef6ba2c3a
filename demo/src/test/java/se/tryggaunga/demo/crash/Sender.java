package se.tryggaunga.demo.crash;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Fills in and sends forms of one kind. A form that got no answer is kept, to be sent again. */
final class Sender extends Author {

    private static final AtomicInteger SENDERS = new AtomicInteger();

    private final Journal journal;
    // a concern is to be without names, so the writer has a number in it
    private final int sender = SENDERS.incrementAndGet();
    private int number;
    private @Nullable Filled unanswered;

    Sender(int port, String name, Kind kind, Journal journal) {
        super(port, name, kind);
        this.journal = journal;
    }

    @Override
    void write(int round) {
        var form = nextForm();
        var marker = "Kraschprov %d.%d.%d".formatted(sender, round, ++number);
        var filled = kind.fill(blank(form), marker);
        unanswered = filled;
        send(filled);
        unanswered = null;
    }

    /** Presses the same button again, twice, as one does who does not know whether it counted. */
    boolean sendAgain() {
        if (unanswered == null) {
            return false;
        }
        var first = send(unanswered);
        var second = send(unanswered);
        if (!first.equals(second)) {
            throw new IllegalStateException(name + " was sent to " + first + ", then " + second);
        }
        unanswered = null;
        return true;
    }

    /** Where the server says to go on: it has the form. */
    private String send(Filled filled) {
        var answer = send(filled.action(), filled.fields());
        var marker = filled.fields().get(kind.field);
        if (answer.status() / 100 != 3 || !leadsOn(answer.path())) {
            throw new IllegalStateException(unexpected(answer, marker));
        }
        journal.acknowledged(kind, marker);
        return answer.path();
    }

    private boolean leadsOn(String path) {
        return path.matches(".* -> (http://localhost:\\d+)?" + kind.next);
    }
}
