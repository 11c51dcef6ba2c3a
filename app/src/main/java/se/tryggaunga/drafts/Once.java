package se.tryggaunga.drafts;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a form count once, however often its button is pressed: the second press waits for the first
 * and gets its answer.
 */
@Service
public class Once {

    private final FormTokens tokens;

    Once(FormTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * @param token from the form; a form without one counts each time
     * @param work returns where to go next
     */
    @Transactional
    public String answer(String token, Supplier<String> work) {
        return answer(FormTokens.read(token).orElseGet(UUID::randomUUID), work);
    }

    private String answer(UUID token, Supplier<String> work) {
        tokens.hold(token);
        if (!tokens.take(token)) {
            return earlier(token);
        }
        var answer = work.get();
        tokens.answer(token, answer);
        return answer;
    }

    private String earlier(UUID token) {
        return tokens.answer(token)
                .orElseThrow(() -> new IllegalStateException("Somebody else's form token"));
    }
}
