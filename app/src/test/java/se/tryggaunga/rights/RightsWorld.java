package se.tryggaunga.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.tryggaunga.Browsing.text;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import se.tryggaunga.Browsing;
import se.tryggaunga.Nightly;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Hat;
import se.tryggaunga.access.Hats;
import se.tryggaunga.jobs.Job;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.people.IdentityNumber;
import se.tryggaunga.postgres.TestPostgres;

/** The whole application on a real database, with registrars in three areas. */
@SpringBootTest
@Import(RightsTown.class)
abstract class RightsWorld {

    static final String RUT = "Rut Alm/registrator_social";
    static final String NILS = "Nils Hed/registrator_skola";
    static final String MOA = "Moa Ros/registrator_elevhalsa";
    static final String SARA = "Sara Lind/samordnare";
    static final String ANDERS = "Anders Holm/rektor";

    @Autowired Municipalities municipalities;
    @Autowired Acting acting;
    @Autowired Hats hats;
    @Autowired Extracts extracts;
    @Autowired Collecting collecting;
    @Autowired Reviews reviews;
    @Autowired HandingOver handingOver;
    @Autowired PostWords words;
    @Autowired WebApplicationContext application;
    @Autowired List<Job> jobs;

    static LocalDate today() {
        return RightsTown.CLOCK.today();
    }

    <T extends @Nullable Object> T as(String who, Supplier<T> work) {
        return municipalities.within(RightsTown.HERE, () -> acting.as(hat(who), "test", work));
    }

    void as(String who, Runnable work) {
        as(
                who,
                () -> {
                    work.run();
                    return true;
                });
    }

    MockHttpServletResponse send(String who, AbstractMockHttpServletRequestBuilder<?> request) {
        var browsing = new Browsing(application);
        return as(who, () -> browsing.send(request));
    }

    String page(String who, String path) {
        return page(who, get(path));
    }

    String page(String who, AbstractMockHttpServletRequestBuilder<?> request) {
        var answer = send(who, request);
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(200);
        return text(answer);
    }

    void done(String who, AbstractMockHttpServletRequestBuilder<?> request) {
        var answer = send(who, request);
        assertThat(answer.getStatus()).as(text(answer)).isEqualTo(302);
    }

    /** Runs those jobs, as a night does. */
    void runs(String... names) {
        new Nightly(municipalities, RightsTown.HERE, acting).run(jobs, names);
    }

    Hat hat(String who) {
        var parts = who.split("/");
        var person =
                superuser()
                        .sql("select id from access.person where name = :name")
                        .param("name", parts[0])
                        .query(UUID.class)
                        .single();
        return municipalities.within(
                RightsTown.HERE,
                () ->
                        hats.of(person).stream()
                                .filter(hat -> hat.function().equals(parts[1]))
                                .findFirst()
                                .orElseThrow());
    }

    /** No policy holds for the superuser. */
    JdbcClient superuser() {
        var server = TestPostgres.shared().server();
        return JdbcClient.create(
                new DriverManagerDataSource(
                        RightsTown.DATABASE.url(), server.superuser(), server.password()));
    }

    Connection superuserConnection() throws SQLException {
        var server = TestPostgres.shared().server();
        return DriverManager.getConnection(
                RightsTown.DATABASE.url(), server.superuser(), server.password());
    }

    NewExtract about(String given, String family, LocalDate born, @Nullable String number) {
        return new NewExtract(
                given,
                family,
                born,
                number == null ? null : IdentityNumber.of(number),
                "self",
                "visit",
                today());
    }

    /** Asked for, identity checked and collected by that registrar. */
    ExtractView collected(String who, NewExtract asked) {
        var id = as(who, () -> extracts.ask(asked));
        as(who, () -> extracts.identified(id, "id_card", ""));
        as(who, () -> collecting.collect(id));
        return as(who, () -> extracts.open(id));
    }

    ExtractView opened(String who, ExtractView view) {
        return as(who, () -> extracts.open(view.head().id()));
    }

    List<String> said(String who, Post post) {
        return as(who, () -> words.whole(post).stream().map(PostWords.Line::value).toList());
    }
}
