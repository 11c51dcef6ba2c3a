package se.tryggaunga.access;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;

/**
 * Seals what not even the one who reads the database may read: drafts and second factors. Each
 * municipality has a key of its own, and what is sealed opens only in the place it was sealed for.
 * Sv: kommunnyckel.
 */
@Component
public class MunicipalKey {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink cannot be used", e);
        }
    }

    private final Municipalities municipalities;
    private final Map<String, Aead> keys = new ConcurrentHashMap<>();

    public MunicipalKey(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /**
     * @param context where it belongs; the same words are needed to open it
     */
    public byte[] seal(byte[] plain, String context) {
        var municipality = municipalities.current();
        try {
            return key(municipality).encrypt(plain, bound(municipality, context));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing could be sealed", e);
        }
    }

    /**
     * @throws Unopenable if it was sealed elsewhere, with another key, or has been changed
     */
    public byte[] open(byte[] sealed, String context) {
        var municipality = municipalities.current();
        try {
            return key(municipality).decrypt(sealed, bound(municipality, context));
        } catch (GeneralSecurityException e) {
            throw new Unopenable(e);
        }
    }

    /** A fresh key, as the setting {@code draft-key} takes it. */
    public static String fresh() {
        try {
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            var bytes =
                    TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key could be made", e);
        }
    }

    private Aead key(Municipality municipality) {
        return keys.computeIfAbsent(municipality.code(), _ -> read(municipality));
    }

    private static Aead read(Municipality municipality) {
        var text = municipality.database().draftKey();
        if (text.isBlank()) {
            throw new IllegalStateException("No draft-key is set for " + municipality.code());
        }
        try {
            return TinkProtoKeysetFormat.parseKeyset(
                            Base64.getDecoder().decode(text), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The draft-key of " + municipality.code() + " is no key", e);
        }
    }

    private static byte[] bound(Municipality municipality, String context) {
        return (municipality.code() + "/" + context).getBytes(StandardCharsets.UTF_8);
    }

    /** What is kept here is not for this key, or not for this place. */
    public static final class Unopenable extends RuntimeException {

        Unopenable(GeneralSecurityException cause) {
            super("What was sealed cannot be opened here", cause);
        }
    }
}
