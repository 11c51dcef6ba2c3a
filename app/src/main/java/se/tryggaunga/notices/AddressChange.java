package se.tryggaunga.notices;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.tryggaunga.notices.domain.Address;
import se.tryggaunga.notices.domain.Answer;
import se.tryggaunga.notices.domain.Code;
import se.tryggaunga.shared.Today;
import se.tryggaunga.shell.Text;

/**
 * Another address: a code goes there, and is typed by whoever reads it. Then the address before is
 * told. Outside of any transaction, for a mail server takes its time. Sv: byte av mejladress.
 */
@Service
public class AddressChange {

    private final Addresses addresses;
    private final Letters letters;
    private final MailServer server;
    private final Today today;

    AddressChange(Addresses addresses, Letters letters, MailServer server, Today today) {
        this.addresses = addresses;
        this.letters = letters;
        this.server = server;
        this.today = today;
    }

    /** Whether this municipality sends mail at all. */
    public boolean on() {
        return letters.on();
    }

    /**
     * Sends a code.
     *
     * @return key of what went wrong, or null
     * @throws TooManyCodes when enough have been sent today
     */
    public @Nullable String ask(Address address) {
        var code = Code.fresh();
        addresses.ask(address, code);
        var letter = letters.code(today.now(), address.text(), language(), code);
        var answer = server.sendNow(letter);
        if (answer == Answer.SENT || answer == Answer.UNSURE) {
            return null;
        }
        addresses.spoil();
        return answer == Answer.UNREACHABLE ? "notices.err.no-such" : "notices.err.not-sent";
    }

    /**
     * The old address is told once. It gets nothing to answer: it may be an employer's of long ago,
     * and nobody is to be kept from their mail by it.
     *
     * @return whether the code was right
     */
    public boolean confirm(String typed) {
        var confirmed = addresses.confirm(typed, language());
        confirmed.ifPresent(this::tellTheOld);
        return confirmed.isPresent();
    }

    private void tellTheOld(Addresses.Confirmed confirmed) {
        var old = confirmed.before().address();
        if (old == null || new Address(old).same(confirmed.address())) {
            return;
        }
        var language = confirmed.before().language();
        server.sendNow(letters.moved(today.now(), old, language == null ? "sv" : language));
    }

    private static String language() {
        return Text.locale().getLanguage();
    }
}
