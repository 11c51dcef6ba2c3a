package se.tryggaunga.sharing;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.audit.Log;
import se.tryggaunga.files.Drawn;
import se.tryggaunga.shared.NotFound;
import se.tryggaunga.sharing.store.ConsentStore.Place;
import se.tryggaunga.sharing.store.PaperStore;

/** Keeps the signed paper for those who can read the consent. */
@Service
@Transactional
public class Papers {

    private final PaperStore store;
    private final Pen pen;
    private final ConsentPages pages;
    private final Log log;

    Papers(PaperStore store, Pen pen, ConsentPages pages, Log log) {
        this.store = store;
        this.pen = pen;
        this.pages = pages;
        this.log = log;
    }

    public void keep(UUID scope, Drawn scan) {
        var consent = pen.toWrite(scope).consent();
        var id = store.add(Place.in(scope, consent), scan);
        log.changed(scope, "signed paper", id);
    }

    public Drawn open(UUID scope, UUID id) {
        if (!pages.mayPrint(scope)) {
            throw denied(scope);
        }
        log.read(scope, "signed paper");
        return store.scan(scope, id).orElseThrow(() -> denied(scope));
    }

    private NotFound denied(UUID scope) {
        log.denied(scope, "signed paper");
        return new NotFound();
    }
}
