package se.tryggaunga.access.passkey;

/**
 * Where keys are made and used: a key that was made here opens nothing elsewhere.
 *
 * @param origin as the browser writes it, {@code https://eskilstuna.example.se}
 * @param host the same without scheme and port
 */
public record Site(String origin, String host) {}
