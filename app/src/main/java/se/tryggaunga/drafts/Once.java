package se.tryggaunga.drafts;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.shell.Form;

/**
 * Lets a form count once, however often its button is pressed: the second press waits for the first
 * and gets its answer. A form that has been changed in between, on a page that was stopped or gone
 * back to, is another sending: its words would be lost if it got the answer of the first.
 */
@Service
public class Once {

    private final FormTokens tokens;

    Once(FormTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * @param form without a token it counts each time
     * @param work returns where to go next
     */
    @Transactional
    public String answer(Form form, Supplier<String> work) {
        var showing = FormTokens.read(form.once()).orElseGet(UUID::randomUUID);
        tokens.hold(showing);
        tokens.take(showing); // for the drafts: this showing of the form has been sent
        var sending = form.sending();
        if (!tokens.take(sending)) {
            return earlier(sending);
        }
        var answer = work.get();
        tokens.answer(sending, answer);
        return answer;
    }

    /**
     * What this very sending got before: for a form that cannot be looked at again, because what it
     * did has made it impossible since. A first press that is under way is waited for.
     */
    @Transactional
    public Optional<String> before(Form form) {
        var showing = FormTokens.read(form.once());
        showing.ifPresent(tokens::hold);
        return showing.flatMap(_ -> tokens.answer(form.sending()))
                .filter(answer -> !answer.isEmpty());
    }

    private String earlier(UUID sending) {
        return tokens.answer(sending)
                .orElseThrow(() -> new IllegalStateException("Somebody else's form token"));
    }
}
