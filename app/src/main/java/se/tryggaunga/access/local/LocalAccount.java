package se.tryggaunga.access.local;

import java.util.UUID;

/** What a new account is made of. */
record LocalAccount(UUID id, String userName, String password, byte[] secret) {

    /** The second factor of an account opens for that account alone. */
    static String sealedFor(UUID account) {
        return "totp/" + account;
    }

    /** Read by authenticator apps, from a code of squares or typed in. */
    String uri(String municipality) {
        var label = "Trygga%20unga:" + userName + "@" + municipality;
        return "otpauth://totp/"
                + label
                + "?secret="
                + Totp.base32(secret)
                + "&issuer=Trygga%20unga";
    }
}
