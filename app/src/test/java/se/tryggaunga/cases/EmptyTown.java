package se.tryggaunga.cases;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.tryggaunga.TestDatabase;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;
import se.tryggaunga.postgres.TestPostgres;

/** The people of {@link CaseWorld} in a database where nothing has happened yet. */
@TestConfiguration(proxyBeanMethods = false)
class EmptyTown {

    static final TestDatabase DATABASE = TestDatabase.with("setup/small.yaml");

    static final Municipality HERE = DATABASE.town("tomby", "Tomby");

    @Bean
    @Primary
    Municipalities emptyTown() {
        return new Municipalities(List.of(HERE));
    }

    /** Adds that many colleagues of Sara's, each a coordinator as she is. */
    static List<String> coordinators(TestDatabase database, int many) {
        var sql =
                """
                with one as (
                    insert into access.person (id, name) values (gen_random_uuid(), ?) returning id)
                insert into access.assignment (id, person_id, function_id, unit_id, from_day)
                select gen_random_uuid(), one.id, a.function_id, a.unit_id, a.from_day
                  from one, access.assignment a where a.function_id = 'samordnare' limit 1
                """;
        var names = IntStream.rangeClosed(1, many).mapToObj("Samordnare %02d"::formatted).toList();
        try (var owner = database.asOwner();
                var add = owner.prepareStatement(sql)) {
            for (var name : names) {
                add.setString(1, name);
                add.execute();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return names.stream().map(name -> name + "/samordnare").toList();
    }

    /** What lies there, whoever may see it. */
    static long count(String rows) {
        var server = TestPostgres.shared().server();
        try (var superuser =
                        DriverManager.getConnection(
                                DATABASE.url(), server.superuser(), server.password());
                var query = superuser.createStatement();
                var found = query.executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
