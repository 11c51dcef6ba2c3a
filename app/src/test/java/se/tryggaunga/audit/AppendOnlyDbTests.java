package se.tryggaunga.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody with the application's database role, and every way that role has been thought of. */
class AppendOnlyDbTests {

    private static final List<String> WAYS =
            List.of(
                    "update audit.entry set what = 'nothing'",
                    "update audit.entry set what = what where false",
                    "delete from audit.entry",
                    "truncate audit.entry cascade",
                    "update audit.seal set hash = ''",
                    "delete from audit.seal",
                    "truncate audit.seal cascade",
                    "update audit.head set hash = ''",
                    "delete from audit.head",
                    "truncate audit.head",
                    "update audit.disposed set rows = 0",
                    "delete from audit.disposed",
                    "truncate audit.disposed",
                    "insert into audit.entry (id, day, purpose, action, what) overriding system value values (1, now(), 'x', 'x', 'x')",
                    "insert into audit.entry (at, day, purpose, action, what) values ('2020-01-01', now(), 'x', 'x', 'x')",
                    "insert into audit.entry (transaction, day, purpose, action, what) values ('1', now(), 'x', 'x', 'x')",
                    "insert into audit.entry (person_id, day, purpose, action, what) values (gen_random_uuid(), now(), 'x', 'x', 'x')",
                    "insert into audit.entry (area, day, purpose, action, what) values ('social', now(), 'x', 'x', 'x')",
                    "insert into audit.seal (position, entry_id, hash, sealed_at) values (1, (select min(id) from audit.entry), '', now()) on conflict (position) do update set hash = ''",
                    "merge into audit.entry e using (select 1) x on true when matched then delete",
                    "select * from audit.entry for update",
                    "copy audit.entry (day, purpose, action, what) from '/dev/null'",
                    "copy audit.entry from program 'true'",
                    "alter table audit.entry disable trigger all",
                    "alter table audit.entry disable trigger append_only",
                    "alter table audit.entry disable row level security",
                    "alter table audit.entry no force row level security",
                    "alter table audit.entry drop column what",
                    "alter table audit.entry add column more text",
                    "alter table audit.entry owner to current_user",
                    "alter table audit.entry rename to other",
                    "drop trigger append_only on audit.entry",
                    "drop policy adds on audit.entry",
                    "create policy more on audit.entry to public using (true)",
                    "create trigger mine before insert on audit.entry for each row execute function audit.append_only()",
                    "create rule mine as on insert to audit.entry do instead nothing",
                    "create or replace function audit.append_only() returns trigger language plpgsql as 'begin return null; end'",
                    "drop function audit.append_only() cascade",
                    "drop table audit.seal",
                    "drop table audit.entry cascade",
                    "drop schema audit cascade",
                    "create table audit.mine (x int)",
                    "grant update on audit.entry to current_user; update audit.entry set what = 'x'",
                    "set session_replication_role = replica",
                    "set role trygga_owner",
                    "set session authorization trygga_owner",
                    "reassign owned by trygga_owner to current_user",
                    "alter role current_user superuser",
                    "alter role current_user bypassrls",
                    "select setval('audit.entry_id_seq', 1)",
                    "alter sequence audit.entry_id_seq restart with 1",
                    "select audit.right_changed('x', null, 'social')",
                    "select pg_catalog.lo_import('/etc/passwd')");

    @Test
    void noWayChangesOrRemovesARow() throws SQLException {
        var world = new LogWorld();
        world.reads(3);
        world.seal(LogWorld.DAY);
        world.seal(LogWorld.DAY.plusDays(1));
        var before = world.everything();
        var open = new ArrayList<String>();
        for (var way : WAYS) {
            if (goes(world, way)) {
                open.add(way);
            }
        }
        assertThat(world.everything()).as("the log afterwards").isEqualTo(before);
        assertThat(open).as("ways that were not refused").isEmpty();
        assertThat(world.check().broken()).isEmpty();
    }

    /** As whoever holds the role does it: with the settings that the policies ask about, too. */
    private static boolean goes(LogWorld world, String way) throws SQLException {
        try (var connection = world.database.asApplication();
                var statement = connection.createStatement()) {
            statement.execute("set trygga.job = 'seal'");
            statement.execute("set trygga.rights = 'review,settings,cases.host'");
            statement.execute(way);
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    @Test
    void noFunctionOfTheOwnersWritesTheLogForTheApplication() {
        var world = new LogWorld();
        List<String> ways =
                world.asOwner(jdbc ->
                        jdbc.sql(
                                        """
                                        select n.nspname || '.' || p.proname
                                          from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                                         where p.prosecdef and p.prorettype <> 'trigger'::regtype
                                           and has_function_privilege('trygga_app', p.oid, 'execute')
                                           and pg_get_functiondef(p.oid) ~* '(update|delete from|truncate|insert into|merge into)\\s+audit\\.'
                                        """)
                                .query(String.class)
                                .list());
        assertThat(ways).isEmpty();
    }

    @Test
    void whoeverGivesTheRoleItsOwnThingsUpTakesNoRowAlong() throws SQLException {
        var world = new LogWorld();
        world.reads(2);
        world.seal(LogWorld.DAY);
        var before = world.everything();
        goes(world, "drop owned by current_user cascade");
        assertThat(world.everything()).isEqualTo(before);
    }

    @Test
    void saysItselfWhenAndInWhichTransaction() {
        var world = new LogWorld();
        world.reads(1);
        Boolean own =
                world.asAnders(jdbc -> {
                    jdbc.sql(
                                    """
                                    insert into audit.entry (person_id, assignment_id, area, day, purpose, action, what, scope_id)
                                    values (access.me(), access.my_assignment(), access.my_area(), '2020-01-01', 'x', 'read', 'case', :scope)
                                    """)
                            .param("scope", UUID.randomUUID())
                            .update();
                    return jdbc.sql(
                                    "select bool_and(at > now() - interval '1 minute') from audit.entry where person_id = access.me()")
                            .query(Boolean.class)
                            .single();
                });
        assertThat(own).isTrue();
    }
}
