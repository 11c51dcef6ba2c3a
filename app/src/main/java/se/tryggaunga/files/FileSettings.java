package se.tryggaunga.files;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator states: {@code trygga.files.clamd=127.0.0.1:3310} or {@code
 * unix:/run/clamav/clamd.ctl}, and with {@code trygga.files.scan} how much it means.
 *
 * @param clamd where ClamAV's daemon listens; empty where there is none
 * @param patience how long an answer is waited for
 */
@ConfigurationProperties("trygga.files")
record FileSettings(
        @DefaultValue("when-available") Scan scan,
        @DefaultValue("") String clamd,
        @DefaultValue("20s") Duration patience) {

    private static final String UNIX = "unix:";

    enum Scan {
        /** Nobody is asked. */
        OFF,
        /** Asked where a clamd is stated; a file is taken also when it does not answer. */
        WHEN_AVAILABLE,
        /** No answer, no file. */
        REQUIRED
    }

    FileSettings {
        clamd = clamd.strip();
        if (clamd.isEmpty() && scan == Scan.REQUIRED) {
            throw new IllegalArgumentException(
                    "trygga.files.scan=required, and trygga.files.clamd does not say where");
        }
        if (!clamd.isEmpty()) {
            read(clamd);
        }
    }

    boolean asks() {
        return scan != Scan.OFF && !clamd.isEmpty();
    }

    /** A host is looked up each time: it may have moved. */
    SocketAddress address() {
        return read(clamd);
    }

    private static SocketAddress read(String written) {
        if (written.toLowerCase(Locale.ROOT).startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(written.substring(UNIX.length()));
        }
        int colon = written.lastIndexOf(':');
        if (colon < 1 || !written.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException(
                    "trygga.files.clamd is neither host:port nor unix:/path");
        }
        return new InetSocketAddress(
                written.substring(0, colon), Integer.parseInt(written.substring(colon + 1)));
    }
}
