package se.tryggaunga.municipalities;

import java.util.Set;

/**
 * A data controller of its own, with a database of its own. Sv: kommun.
 *
 * @param code short name, also in logs: eskilstuna
 * @param hosts the host names it answers to, lower case
 */
public record Municipality(String code, String name, Set<String> hosts, Database database) {

    public Municipality {
        hosts = Set.copyOf(hosts);
        if (code.isBlank() || hosts.isEmpty()) {
            throw new IllegalArgumentException(
                    "A municipality has a code and at least one host name");
        }
    }

    /**
     * Where its facts lie and as whom the application reads them: a role that owns nothing.
     *
     * @param draftKey the municipal key for drafts, base64 of a Tink keyset
     */
    public record Database(String url, String user, String password, String draftKey) {

        @Override
        public String toString() {
            return url;
        }
    }
}
