package se.tryggaunga.access.passkey;

import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a device is asked, in the JSON that browsers read (WebAuthn level 3, §5.1.9 and §5.1.10).
 */
final class Questions {

    private static final int PATIENCE_MS = 120_000;

    /** Kinds of keys, the best first. */
    static final List<PublicKeyCredentialParameters> KINDS =
            List.of(
                    kind(COSEAlgorithmIdentifier.EdDSA),
                    kind(COSEAlgorithmIdentifier.ES256),
                    kind(COSEAlgorithmIdentifier.RS256));

    private Questions() {}

    static Map<String, Object> toMake(
            Site site, String challenge, UUID account, String userName, List<byte[]> known) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("challenge", challenge);
        asked.put("rp", Map.of("id", site.host(), "name", "Trygga unga"));
        asked.put(
                "user",
                Map.of(
                        "id", text(handle(account)),
                        "name", userName,
                        "displayName", userName));
        asked.put("pubKeyCredParams", KINDS.stream().map(Questions::words).toList());
        asked.put("excludeCredentials", named(known));
        asked.put(
                "authenticatorSelection",
                Map.of("residentKey", "required", "userVerification", "required"));
        asked.put("attestation", "none");
        asked.put("timeout", PATIENCE_MS);
        return asked;
    }

    /**
     * @param known the keys that will do; none lets the device offer those it has
     */
    static Map<String, Object> toUse(Site site, String challenge, List<byte[]> known) {
        return Map.of(
                "challenge",
                challenge,
                "rpId",
                site.host(),
                "allowCredentials",
                named(known),
                "userVerification",
                "required",
                "timeout",
                PATIENCE_MS);
    }

    /** What a device is told about whose key it is: nothing that is a name. */
    static byte[] handle(UUID account) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }

    private static List<Map<String, Object>> named(List<byte[]> known) {
        return known.stream()
                .map(id -> Map.<String, Object>of("type", "public-key", "id", text(id)))
                .toList();
    }

    private static Map<String, Object> words(PublicKeyCredentialParameters kind) {
        return Map.of("type", "public-key", "alg", kind.getAlg().getValue());
    }

    private static PublicKeyCredentialParameters kind(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
