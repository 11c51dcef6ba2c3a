package se.tryggaunga.rights;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Grants;
import se.tryggaunga.audit.Log;
import se.tryggaunga.rights.store.ExtractStore;
import se.tryggaunga.rights.store.PostStore;

/** What the one who asked is given: looked at first, then handed over for good. */
@Service
@Transactional
public class HandingOver {

    private final Extracts extracts;
    private final ExtractStore store;
    private final PostStore posts;
    private final Grants grants;
    private final Log log;

    HandingOver(Extracts extracts, ExtractStore store, PostStore posts, Grants grants, Log log) {
        this.extracts = extracts;
        this.store = store;
        this.posts = posts;
        this.grants = grants;
        this.log = log;
    }

    /** The part as it is now, for paper or for a machine. */
    public ExtractView paper(UUID id) {
        var view = opened(id);
        if (!view.has("collected")) {
            throw new NotReady("rights.err.collect-first");
        }
        log.printed(id, "register-extract");
        return view;
    }

    public byte[] file(UUID extract, Post post) {
        return posts.file(extract, post.id());
    }

    /** From now on nothing in the own part changes. */
    public void handOver(UUID id, String how, String words) {
        store.lock(id);
        if (!opened(id).ready()) {
            throw new NotReady("rights.err.not-ready");
        }
        store.step(id, "handed_over", how, words, extracts.signature());
        log.shared(id, "register-extract", id);
    }

    private ExtractView opened(UUID id) {
        var head = extracts.head(id);
        grants.narrowTo(id);
        return extracts.view(head);
    }
}
