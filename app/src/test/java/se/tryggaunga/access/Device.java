package se.tryggaunga.access;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * A phone that keeps one key, and does what it is told also when that is wrong: what it sends is
 * written byte by byte as WebAuthn level 3 says (§5.8.1, §6.1, §6.5.4), without the product's
 * library.
 */
final class Device {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int HAS_KEY = 0x40;

    final byte[] id = new byte[32];
    private final KeyPair key;

    /** How often the key has been used, as the device says. */
    int count;

    /** Whether its owner shows finger, face or PIN. */
    boolean verifies = true;

    /** Where the browser says that it is. */
    String origin;

    String host = "localhost";

    /** Whose key it says that it is. */
    byte[] handle = {};

    Device(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(id);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            key = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key for whoever the question names. */
    String make(String question) {
        handle = bytes(word("id", question.substring(question.indexOf("\"user\""))));
        var attestation = new ByteArrayOutputStream();
        attestation.writeBytes(new byte[] {(byte) 0xa3});
        attestation.writeBytes(text("fmt"));
        attestation.writeBytes(text("none"));
        attestation.writeBytes(text("attStmt"));
        attestation.write(0xa0);
        attestation.writeBytes(text("authData"));
        var data = authenticatorData(true);
        attestation.write(0x59);
        attestation.writeBytes(ByteBuffer.allocate(2).putShort((short) data.length).array());
        attestation.writeBytes(data);
        return sent(
                Map.of(
                        "clientDataJSON", base64(client("webauthn.create", question)),
                        "attestationObject", base64(attestation.toByteArray())));
    }

    String use(String question) {
        count++;
        var data = authenticatorData(false);
        var client = client("webauthn.get", question);
        return sent(
                Map.of(
                        "clientDataJSON", base64(client),
                        "authenticatorData", base64(data),
                        "signature", base64(signed(data, sha256(client))),
                        "userHandle", base64(handle)));
    }

    private byte[] client(String type, String question) {
        return ("{\"type\":\""
                        + type
                        + "\",\"challenge\":\""
                        + word("challenge", question)
                        + "\",\"origin\":\""
                        + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(boolean withKey) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(sha256(host.getBytes(StandardCharsets.UTF_8)));
        data.write(PRESENT | (verifies ? VERIFIED : 0) | (withKey ? HAS_KEY : 0));
        data.writeBytes(ByteBuffer.allocate(4).putInt(count).array());
        if (withKey) {
            data.writeBytes(new byte[16]);
            data.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
            data.writeBytes(id);
            data.writeBytes(publicKey());
        }
        return data.toByteArray();
    }

    /** COSE: an elliptic curve key, ES256, P-256, x and y. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        var cose = new ByteArrayOutputStream();
        cose.writeBytes(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32});
        cose.writeBytes(coordinate(point.getAffineX()));
        cose.writeBytes(new byte[] {0x22, 0x58, 32});
        cose.writeBytes(coordinate(point.getAffineY()));
        return cose.toByteArray();
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[32];
        int length = Math.min(bytes.length, fixed.length);
        System.arraycopy(bytes, bytes.length - length, fixed, fixed.length - length, length);
        return fixed;
    }

    private byte[] signed(byte[]... parts) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            for (var part : parts) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String sent(Map<String, String> response) {
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of(
                                "id", base64(id),
                                "rawId", base64(id),
                                "type", "public-key",
                                "response", response,
                                "clientExtensionResults", Map.of()));
    }

    private static String word(String name, String json) {
        var found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalArgumentException("No " + name + " in " + json);
        }
        return found.group(1);
    }

    private static byte[] text(String word) {
        var bytes = word.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + bytes.length)
                .put((byte) (0x60 + bytes.length))
                .put(bytes)
                .array();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
