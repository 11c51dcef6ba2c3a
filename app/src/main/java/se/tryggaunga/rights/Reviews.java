package se.tryggaunga.rights;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggaunga.access.Grants;
import se.tryggaunga.audit.Log;
import se.tryggaunga.rights.domain.Masks;
import se.tryggaunga.rights.domain.Ruling;
import se.tryggaunga.rights.store.ExtractStore;
import se.tryggaunga.rights.store.PostStore;
import se.tryggaunga.shared.NotFound;

/** Goes through what was found, post by post. A person decides about each; nothing is preset. */
@Service
@Transactional
public class Reviews {

    private final Extracts extracts;
    private final ExtractStore store;
    private final PostStore posts;
    private final Grants grants;
    private final Log log;

    Reviews(Extracts extracts, ExtractStore store, PostStore posts, Grants grants, Log log) {
        this.extracts = extracts;
        this.store = store;
        this.posts = posts;
        this.grants = grants;
        this.log = log;
    }

    public byte[] file(UUID extract, UUID id) {
        if (!post(extract, id).isFile()) {
            throw new NotFound();
        }
        log.read(extract, "register-extract-file");
        return posts.file(extract, id);
    }

    /**
     * @param version of the ruling that was shown
     */
    public void rule(
            UUID extract, UUID id, int version, Ruling ruling, List<String> masks, String reason) {
        var post = post(extract, id);
        store.lock(extract);
        if (post(extract, id).version() != version) {
            throw new RuledMeanwhile();
        }
        var covered = ruling == Ruling.MASKED ? List.copyOf(masks) : List.<String>of();
        covered.forEach(mask -> requireIn(post, mask));
        posts.rule(extract, id, version + 1, ruling, covered, reason, extracts.signature());
        log.changed(extract, "register-extract-ruling", id);
    }

    /** Hands over whole what names nobody else as far as was found. How many posts that was. */
    public int rulePlain(UUID extract) {
        var head = open(extract);
        store.lock(extract);
        var plain = extracts.view(head).plain();
        plain.forEach(post ->
                posts.rule(
                        extract,
                        post.id(),
                        post.version() + 1,
                        Ruling.WHOLE,
                        List.of(),
                        "",
                        extracts.signature()));
        log.changed(extract, "register-extract-ruling", null);
        return plain.size();
    }

    private Post post(UUID extract, UUID id) {
        open(extract);
        return posts.one(extract, id).orElseThrow(NotFound::new);
    }

    private ExtractHead open(UUID extract) {
        var head = extracts.head(extract);
        grants.narrowTo(extract);
        if (head.handedOver()) {
            throw new NotReady("rights.err.handed-over");
        }
        return head;
    }

    private static void requireIn(Post post, String mask) {
        boolean found =
                post.content().values().stream()
                        .filter(String.class::isInstance)
                        .anyMatch(value -> Masks.isIn((String) value, mask));
        if (!found) {
            throw new MaskNotFound(mask);
        }
    }
}
