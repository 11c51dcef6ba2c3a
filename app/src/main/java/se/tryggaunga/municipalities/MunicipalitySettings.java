package se.tryggaunga.municipalities;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What the operator states: {@code trygga.municipalities[0].code=eskilstuna} and so on. */
@ConfigurationProperties("trygga")
record MunicipalitySettings(
        @DefaultValue List<Entry> municipalities, @DefaultValue("8") int poolSize) {

    /** Owner name and password are given to the migrate command only, never to the web process. */
    record Entry(
            String code,
            String name,
            Set<String> hosts,
            String url,
            @DefaultValue("trygga_app") String user,
            String password,
            @DefaultValue("") String draftKey,
            @DefaultValue("trygga_owner") String owner,
            @Nullable String ownerPassword) {

        Municipality municipality() {
            return new Municipality(
                    code, name, hosts, new Municipality.Database(url, user, password, draftKey));
        }
    }
}
