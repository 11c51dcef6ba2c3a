package se.tryggaunga.access.passkey;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser sends of what a device answered: JSON with its bytes as base64url. */
final class Sent {

    private final JsonNode all;

    Sent(String json) throws Unreadable {
        try {
            all = JsonMapper.shared().readTree(json);
        } catch (JacksonException no) {
            throw new Unreadable(no);
        }
    }

    byte[] id() throws Unreadable {
        return bytes(all.path("rawId"));
    }

    byte[] response(String field) throws Unreadable {
        return bytes(all.path("response").path(field));
    }

    /** Whose key it is, where the device says so. */
    byte @Nullable [] userHandle() throws Unreadable {
        var handle = all.path("response").path("userHandle");
        return handle.isString() ? bytes(handle) : null;
    }

    private static byte[] bytes(JsonNode node) throws Unreadable {
        if (!node.isString()) {
            throw new Unreadable(null);
        }
        try {
            return Base64.getUrlDecoder().decode(node.stringValue());
        } catch (IllegalArgumentException no) {
            throw new Unreadable(no);
        }
    }

    /** It is no such answer. */
    static final class Unreadable extends Exception {

        Unreadable(@Nullable Throwable cause) {
            super(cause);
        }
    }
}
