package se.tryggaunga.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Acting;
import se.tryggaunga.audit.Log;
import se.tryggaunga.notices.domain.Address;
import se.tryggaunga.notices.domain.Code;
import se.tryggaunga.notices.store.AddressStore;
import se.tryggaunga.notices.store.CodeStore;
import se.tryggaunga.shared.Today;

/** Where the acting person wants the mail, kept for that person alone. Sv: mejladress. */
@Service
@Transactional
public class Addresses {

    private static final Duration CODE_LASTS = Duration.ofMinutes(30);
    private static final int TRIES = 5;
    private static final int CODES_A_DAY = 5;

    private final AddressStore store;
    private final CodeStore codes;
    private final Acting acting;
    private final Log log;
    private final Today today;

    Addresses(AddressStore store, CodeStore codes, Acting acting, Log log, Today today) {
        this.store = store;
        this.codes = codes;
        this.acting = acting;
        this.log = log;
        this.today = today;
    }

    public OwnMail own() {
        return store.own(since(), TRIES);
    }

    /**
     * @throws TooManyCodes when enough have been sent today
     */
    void ask(Address address, String code) {
        var person = acting.hat().person();
        var hash = Code.hash(person, code);
        if (!codes.ask(address.text(), hash, today.day(), today.now(), CODES_A_DAY)) {
            throw new TooManyCodes();
        }
        log.own("mail-address-asked", person);
    }

    /** Nothing has gone out: nothing is waited for. */
    void spoil() {
        codes.spoil(TRIES);
    }

    /** Empty when the code is another, or lasts no longer; that it was tried is kept. */
    Optional<Confirmed> confirm(String typed, String language) {
        var person = acting.hat().person();
        var before = own();
        return codes.attempt(since(), TRIES)
                .filter(asked -> asked.codeHash().equals(Code.hash(person, typed)))
                .map(asked -> {
                    var id = UUID.randomUUID();
                    codes.forget();
                    store.confirm(id, asked.address(), language, today.now());
                    log.own("mail-address", id);
                    return new Confirmed(before, asked.address());
                });
    }

    record Confirmed(OwnMail before, String address) {}

    /** In that language from now on. */
    public void want(String language) {
        store.want(language);
        log.own("mail-wanted", acting.hat().person());
    }

    /** No mail; the address is thrown away. */
    public void wantNone() {
        codes.forget();
        store.wantNone();
        log.own("mail-not-wanted", acting.hat().person());
    }

    private Instant since() {
        return today.now().minus(CODE_LASTS);
    }
}
