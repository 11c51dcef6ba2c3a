package se.tryggaunga.municipalities;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** A municipality's database as its owner reaches it. For commands, never for the web process. */
public final class OwnerDatabase {

    private final MunicipalitySettings.Entry entry;
    private final String password;

    private OwnerDatabase(MunicipalitySettings.Entry entry, String password) {
        this.entry = entry;
        this.password = password;
    }

    /** Nothing where the operator has stated no such municipality, or no owner's password. */
    public static Optional<OwnerDatabase> configured(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Every municipality whose owner's password is stated. */
    public static List<OwnerDatabase> all() {
        try (var context =
                new SpringApplicationBuilder(SettingsOnly.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .run()) {
            return context.getBean(MunicipalitySettings.class).municipalities().stream()
                    .flatMap(entry -> of(entry).stream())
                    .toList();
        }
    }

    /** The same, told to the operator where there is none. */
    public static List<OwnerDatabase> allOrSay() {
        var all = all();
        if (all.isEmpty()) {
            System.err.println(
                    "No municipality with an owner's password is stated: see TRYGGA_MUNICIPALITIES_0_OWNERPASSWORD in ops/README.md");
        }
        return all;
    }

    public String code() {
        return entry.code();
    }

    /** As the application is told about it: name, hosts, key. */
    public Municipality municipality() {
        return entry.municipality();
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(entry.url(), entry.owner(), password);
    }

    public void migrate() {
        Migrations.run(entry.url(), entry.owner(), password, entry.user());
    }

    private static Optional<OwnerDatabase> of(MunicipalitySettings.Entry entry) {
        var password = entry.ownerPassword();
        return password == null
                ? Optional.empty()
                : Optional.of(new OwnerDatabase(entry, password));
    }

    @SpringBootConfiguration
    @EnableConfigurationProperties(MunicipalitySettings.class)
    static class SettingsOnly {}
}
