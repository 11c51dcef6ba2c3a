package se.tryggaunga.drafts;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.util.MultiValueMap;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Hat;
import se.tryggaunga.access.Hats;
import se.tryggaunga.access.ParkedForms;
import se.tryggaunga.cases.CaseWorld;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.organisation.Setup;
import se.tryggaunga.shell.Form;

/** What is sent is no draft any more, whatever is under way when it is sent. */
@SpringBootTest
@Import(CaseWorld.class)
class DraftDbTests {

    private final String form = "concerns.new." + UUID.randomUUID();
    private final String token = UUID.randomUUID().toString();
    private final Map<String, List<String>> fields =
            Map.of("worry", List.of("Ute sent"), "_once", List.of(token));

    @Autowired Municipalities municipalities;
    @Autowired Acting acting;
    @Autowired Hats hats;
    @Autowired Drafts drafts;
    @Autowired ParkedForms parked;
    @Autowired Once once;

    @Test
    void keepsWhatIsWrittenUntilItIsSent() {
        assertThat(asMia(() -> drafts.save(form, fields))).isPresent();
        send();
        assertThat(asMia(() -> drafts.find(form))).isEmpty();
    }

    @Test
    void keepsNothingThatComesAfterTheFormWasSent() {
        send();
        assertThat(asMia(() -> drafts.save(form, fields))).isEmpty();
        asMia(() -> {
            parked.park(form, fields);
            return true;
        });
        assertThat(asMia(() -> drafts.find(form))).isEmpty();
    }

    @Test
    void keepsTheNextFormOfTheSameKind() {
        send();
        var next = Map.of("worry", List.of("Nytt"), "_once", List.of(UUID.randomUUID().toString()));
        assertThat(asMia(() -> drafts.save(form, next))).isPresent();
    }

    @Test
    void waitsForASendingUnderWay() throws Exception {
        asMia(() -> drafts.save(form, fields));
        var dropped = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        var sending =
                CompletableFuture.runAsync(() ->
                        send(() -> {
                            dropped.countDown();
                            await(mayCommit);
                        }));
        await(dropped);
        var saving = CompletableFuture.supplyAsync(() -> asMia(() -> drafts.save(form, fields)));
        Thread.sleep(300);
        assertThat(saving).as("the saving beside the sending").isNotDone();
        mayCommit.countDown();
        sending.get(20, SECONDS);
        assertThat(saving.get(20, SECONDS)).isEmpty();
        assertThat(asMia(() -> drafts.find(form))).isEmpty();
    }

    @Test
    void keepsTheWordsOfASendingThatFailed() {
        try {
            send(() -> {
                throw new IllegalStateException("refused");
            });
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessage("refused");
        }
        assertThat(asMia(() -> drafts.save(form, fields))).isPresent();
    }

    @Test
    void keepsDraftsOfFormsWhoseTokenWasAltered() {
        var altered = Map.of("worry", List.of("x"), "_once", List.of("ingen"));
        assertThat(asMia(() -> drafts.save(form, altered))).isPresent();
    }

    @Test
    void countsTheSameWordsOnceAndOtherWordsToo() {
        assertThat(List.of(answer(token, "Ute sent", "a"), answer(token, "Ute sent", "b")))
                .containsExactly("a", "a");
        assertThat(answer(token, "Ute sent, varje kväll", "c")).isEqualTo("c");
        assertThat(answer(token, "Ute sent", "d")).isEqualTo("a");
    }

    private String answer(String token, String words, String next) {
        var sent = Form.empty().with("_once", token).with("worry", words);
        return asMia(() -> once.answer(sent, () -> next));
    }

    private void send() {
        send(() -> {});
    }

    private void send(Runnable besides) {
        asMia(() ->
                once.answer(
                        Form.of(MultiValueMap.fromMultiValue(fields)),
                        () -> {
                            drafts.drop(form);
                            besides.run();
                            return "/oro";
                        }));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private <T extends @Nullable Object> T asMia(Supplier<T> work) {
        return municipalities.within(CaseWorld.HERE, () -> acting.as(mia(), "test", work));
    }

    private Hat mia() {
        return hats.of(Setup.id("smaby", "person", "mia")).getFirst();
    }
}
