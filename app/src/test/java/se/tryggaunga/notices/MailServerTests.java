package se.tryggaunga.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.RejectException;
import se.tryggaunga.notices.domain.Answer;

/** What goes over the line, and how each answer is taken, with a real server at the other end. */
class MailServerTests {

    private static final PostOffice OFFICE = new PostOffice();
    private static final MailSettings.Sender SENDER =
            new MailSettings.Sender(
                    "trygga.unga@smaby.example", URI.create("https://smaby.example/"), "07:00");

    private final MailServer server = new MailServer(settings("127.0.0.1"));
    private final UUID id = UUID.randomUUID();

    @AfterAll
    static void close() {
        OFFICE.close();
    }

    @AfterEach
    void tidy() {
        OFFICE.tidy();
    }

    private static MailSettings settings(String host) {
        return new MailSettings(
                host,
                OFFICE.port(),
                null,
                "",
                false,
                Duration.ofMinutes(3),
                Map.of("smaby", SENDER));
    }

    private Letter letter() throws MessagingException {
        var letter =
                new Letter(
                        server.session(),
                        SENDER,
                        "sara@smaby.example",
                        id,
                        Instant.parse("2026-03-02T06:00:00Z"));
        letter.says("sv", "Något nytt", "Hej på dig.\n");
        return letter;
    }

    private Answer send(Letter letter) throws MessagingException {
        try (var line = server.open()) {
            return line.send(letter);
        }
    }

    @Test
    void writesWhatSuitsAMailThatNobodyWrote() throws MessagingException {
        assertThat(send(letter())).isEqualTo(Answer.SENT);
        assertThat(send(letter())).isEqualTo(Answer.SENT);
        var mail = OFFICE.mails().getFirst();
        assertThat(mail.to()).isEqualTo("sara@smaby.example");
        assertThat(mail.text()).isEqualTo("Hej på dig.\n");
        assertThat(mail.read().getSubject()).isEqualTo("Något nytt");
        assertThat(mail.header("From")).isEqualTo("trygga.unga@smaby.example");
        assertThat(mail.header("Message-ID")).isEqualTo("<" + id + "@smaby.example>");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("X-Auto-Response-Suppress")).isEqualTo("All");
        assertThat(mail.header("Content-Type")).isEqualTo("text/plain; charset=UTF-8");
        assertThat(mail.header("Content-Language")).isEqualTo("sv");
        assertThat(sent(OFFICE.mails().getLast()))
                .as("the same again is the same to its last sign")
                .isEqualTo(sent(mail));
    }

    /** Without what the server puts in front. */
    private static String sent(PostOffice.Mail mail) {
        var all = new String(mail.bytes(), StandardCharsets.UTF_8);
        return all.substring(all.indexOf("Date:"));
    }

    @Test
    void takesEachAnswerAsWhatItIs() throws MessagingException {
        OFFICE.recipient = (_, _) -> refuse(550, "5.1.1 No such user");
        assertThat(send(letter())).isEqualTo(Answer.UNREACHABLE);
        OFFICE.recipient = (_, _) -> refuse(554, "5.7.1 Relay access denied");
        assertThat(send(letter())).isEqualTo(Answer.LATER);
        OFFICE.recipient = (_, _) -> refuse(451, "4.7.1 Greylisted");
        assertThat(send(letter())).isEqualTo(Answer.LATER);
        OFFICE.recipient = (_, line) -> line.cut();
        assertThat(send(letter())).isEqualTo(Answer.LATER);
        OFFICE.tidy();
        OFFICE.content = (_, _) -> refuse(554, "5.6.0 Not like this");
        assertThat(send(letter())).isEqualTo(Answer.REFUSED);
        OFFICE.content = (_, _) -> refuse(452, "4.3.1 Disk is full");
        assertThat(send(letter())).isEqualTo(Answer.LATER);
        OFFICE.content = PostOffice.Step.NOTHING;
        OFFICE.keeping = (_, line) -> line.cut();
        assertThat(send(letter())).isEqualTo(Answer.UNSURE);
        assertThat(OFFICE.mails()).as("this server had it").hasSize(1);
    }

    private static void refuse(int code, String words) throws RejectException {
        throw new RejectException(code, words);
    }

    @Test
    void givesTheServerNothingThatAnotherHasTakenOver() throws MessagingException {
        assertThat(send(letter().handedOnlyIf(() -> false))).isEqualTo(Answer.LATER);
        assertThat(OFFICE.mails()).isEmpty();
        assertThat(send(letter())).isEqualTo(Answer.SENT);
        assertThat(OFFICE.mails()).hasSize(1);
    }

    @Test
    void sendsNothingInTheOpenUnlessItStaysOnThisComputer() {
        var elsewhere = new MailServer(settings("127.0.0.1"), true);
        assertThatThrownBy(elsewhere::open)
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("STARTTLS");
        assertThat(settings("127.0.0.1").local()).isTrue();
        assertThat(settings("localhost").local()).isTrue();
        assertThat(settings("mail.smaby.example").local()).isFalse();
        assertThat(MailServer.properties(settings("mail.smaby.example"), true))
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }

    @Test
    void isOffWhereNobodyHasNamedAServerOrASender() {
        assertThat(settings("127.0.0.1").sender("smaby")).contains(SENDER);
        assertThat(settings("127.0.0.1").sender("storby")).isEmpty();
        var none = new MailSettings(null, 587, null, "", false, Duration.ofMinutes(3), Map.of());
        assertThat(none.sender("smaby")).isEmpty();
        assertThatThrownBy(
                        () -> new MailSettings.Sender("ingen", URI.create("https://x/"), "07:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
