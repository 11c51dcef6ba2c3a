package se.tryggaunga.access.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.Optional;
import se.tryggaunga.access.passkey.Sent.Unreadable;
import tools.jackson.core.JacksonException;

/**
 * What WebAuthn calls ceremonies (§7.1 and §7.2): the question, the site, the owner's presence and
 * proof, the signature and the counter are all tried by the library. Which maker a device comes
 * from is not asked, so nothing about it is kept.
 */
final class Ceremonies {

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager library =
            WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials =
            new AttestedCredentialDataConverter(converter);

    /** A key that was just made. */
    record Made(byte[] id, byte[] credential, long count) {}

    Made made(String answer, String challenge, Site site) throws PasskeyRefused {
        try {
            var sent = new Sent(answer);
            var data =
                    library.parse(
                            new RegistrationRequest(
                                    sent.response("attestationObject"),
                                    sent.response("clientDataJSON")));
            library.verify(
                    data,
                    new RegistrationParameters(
                            asked(challenge, site), Questions.KINDS, true, true));
            return made(data);
        } catch (Unreadable
                | JacksonException
                | DataConversionException
                | VerificationException no) {
            throw new PasskeyRefused(no.getClass().getSimpleName(), no);
        }
    }

    private Made made(RegistrationData data) throws PasskeyRefused {
        var attested = data.getAttestationObject();
        var credential =
                attested == null
                        ? null
                        : attested.getAuthenticatorData().getAttestedCredentialData();
        if (attested == null || credential == null) {
            throw new PasskeyRefused("no key");
        }
        return new Made(
                credential.getCredentialId(),
                credentials.convert(credential),
                attested.getAuthenticatorData().getSignCount());
    }

    /** What a device answered; nothing when it cannot be read. */
    Optional<AuthenticationData> read(String answer) {
        try {
            var sent = new Sent(answer);
            return Optional.of(
                    library.parse(
                            new AuthenticationRequest(
                                    sent.id(),
                                    sent.userHandle(),
                                    sent.response("authenticatorData"),
                                    sent.response("clientDataJSON"),
                                    sent.response("signature"))));
        } catch (Unreadable | JacksonException | DataConversionException no) {
            return Optional.empty();
        }
    }

    /**
     * How many times the device says that the key has been used, when the answer holds.
     *
     * @throws VerificationException when it does not
     */
    long count(
            AuthenticationData data,
            byte[] credential,
            long countBefore,
            String challenge,
            Site site) {
        var kept =
                new CredentialRecordImpl(
                        new NoneAttestationStatement(),
                        true,
                        null,
                        null,
                        countBefore,
                        credentials.convert(credential),
                        null,
                        null,
                        null,
                        null);
        library.verify(
                data, new AuthenticationParameters(asked(challenge, site), kept, null, true, true));
        var answered = data.getAuthenticatorData();
        return answered == null ? countBefore : answered.getSignCount();
    }

    private static ServerProperty asked(String challenge, Site site) {
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.host())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
