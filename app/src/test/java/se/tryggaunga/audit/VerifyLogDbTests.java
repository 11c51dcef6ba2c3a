package se.tryggaunga.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the owner of the database does to the log, the check names it. */
class VerifyLogDbTests {

    private LogWorld world;
    private long first;

    /** The setup's own rows, and six readings on each of two days. */
    @BeforeEach
    void twoDays() {
        world = new LogWorld();
        first = world.seal(LogWorld.DAY) + 1L;
        world.reads(6);
        world.seal(LogWorld.DAY);
        world.reads(6);
        world.seal(LogWorld.DAY.plusDays(1));
        world.seal(LogWorld.DAY.plusDays(2));
    }

    @Test
    void holdsWhenNobodyHasTouchedIt() {
        var check = world.check();
        assertThat(check.broken()).isEmpty();
        assertThat(check.unsealed()).isEmpty();
        assertThat(check.sealed()).isEqualTo(first + 11);
        assertThat(world.heads())
                .extracting(KeptHead::label)
                .containsExactly("2026-11-20", "2026-11-21", "2026-11-22T12:00:00Z");
    }

    @Test
    void namesARowThatWasChanged() {
        long row = world.at(first + 2);
        world.alter("update audit.entry set what = 'something else' where id = " + row);
        assertThat(world.check().broken())
                .singleElement()
                .asString()
                .startsWith("row " + row + " is not as it was sealed");
    }

    @Test
    void namesAChangeThatReadsTheSameWhenTheWordsAreRunTogether() {
        long row = world.at(first + 2);
        world.alter(
                "update audit.entry set purpose = purpose || '|read', action = '-' where id = "
                        + row);
        long other = world.at(first + 3);
        world.alter("update audit.entry set area = '-' where id = " + other);
        assertThat(world.check().broken()).hasSize(2);
    }

    @Test
    void namesEveryColumn() {
        long row = world.at(first + 2);
        for (var change :
                List.of(
                        "at = at - interval '1 microsecond'",
                        "transaction = (transaction::text::bigint + 1)::text::xid8",
                        "person_id = null",
                        "assignment_id = gen_random_uuid()",
                        "area = null",
                        "day = day + 1",
                        "purpose = ''",
                        "action = 'list'",
                        "scope_id = null",
                        "fact_id = gen_random_uuid()")) {
            world.alter(
                    "create table audit.kept as select * from audit.entry where id = " + row,
                    "update audit.entry set " + change + " where id = " + row);
            assertThat(world.check().broken())
                    .as(change)
                    .anyMatch(each -> each.startsWith("row " + row + " is not"));
            world.alter(
                    "update audit.entry e set (at, transaction, person_id, assignment_id, area, day, purpose, action, scope_id, fact_id) = (select at, transaction, person_id, assignment_id, area, day, purpose, action, scope_id, fact_id from audit.kept k) where id = "
                            + row,
                    "drop table audit.kept");
        }
        assertThat(world.check().broken()).isEmpty();
    }

    @Test
    void namesARowThatWasRemoved() {
        long row = world.at(first + 2);
        world.alter(
                "alter table audit.seal drop constraint seal_entry_id_fkey",
                "delete from audit.entry where id = " + row);
        assertThat(world.check().broken())
                .singleElement()
                .asString()
                .startsWith("row " + row + " has been removed");
    }

    @Test
    void namesWhereARowWasRemovedTogetherWithItsLink() {
        long row = world.at(first + 2);
        long next = world.at(first + 3);
        world.alter(
                "delete from audit.seal where entry_id = " + row,
                "delete from audit.entry where id = " + row);
        assertThat(world.check().broken())
                .contains(
                        "links %d to %d are gone, before row %d"
                                .formatted(first + 2, first + 2, next));
    }

    @Test
    void namesRowsThatChangedPlaces() {
        long one = world.at(first + 2);
        long other = world.at(first + 3);
        world.alter(
                "update audit.seal set entry_id = -1 * entry_id where false",
                "alter table audit.seal drop constraint seal_entry_id_key",
                "update audit.seal set entry_id = case entry_id when %1$d then %2$d else %1$d end where entry_id in (%1$d, %2$d)"
                        .formatted(one, other));
        assertThat(world.check().broken())
                .anyMatch(each -> each.startsWith("row " + one + " is not"))
                .anyMatch(each -> each.startsWith("row " + other + " is not"));
    }

    @Test
    void namesARowThatWasPutInWithAnEarlierTime() {
        world.alter(
                "insert into audit.entry (at, day, purpose, action, what) values (now() - interval '3 days', '2026-11-20', 'x', 'read', 'case')");
        long row =
                world.asOwner(jdbc ->
                        jdbc.sql("select max(id) from audit.entry").query(Long.class).single());
        assertThat(world.check().broken())
                .singleElement()
                .asString()
                .startsWith("row " + row + " says")
                .contains("added after");
        world.seal(LogWorld.DAY.plusDays(3));
        assertThat(world.check().broken())
                .as("also once it is sealed")
                .anyMatch(each -> each.startsWith("row " + row + " says"));
    }

    @Test
    void namesTheDayWhoseEndWasCutOff() {
        var kept = world.heads();
        world.alter(
                "alter table audit.head drop constraint head_position_fkey",
                "with gone as (delete from audit.seal where position > %d returning entry_id) delete from audit.entry where id in (select entry_id from gone)"
                        .formatted(first + 8));
        assertThat(world.check().broken())
                .as("by its own heads")
                .anyMatch(each -> each.startsWith("the head of 2026-11-21 differs"));
        world.alter("delete from audit.head where day = '2026-11-21'");
        assertThat(world.check().broken()).as("nothing within the database tells").isEmpty();
        assertThat(world.check(kept.toArray(KeptHead[]::new)).broken())
                .singleElement()
                .asString()
                .startsWith("the head kept elsewhere of 2026-11-21 differs")
                .contains("the chain ends at link " + (first + 8));
    }

    @Test
    void namesTheFirstDayOfAChainThatWasWrittenAnewFromThereOn() {
        var kept = world.heads();
        long row = world.at(first + 7);
        world.alter(
                "delete from audit.head where day = '2026-11-21'",
                "update audit.entry set what = 'another page' where id = " + row,
                "delete from audit.seal where position >= " + (first + 6));
        world.seal(LogWorld.DAY.plusDays(1));
        world.seal(LogWorld.DAY.plusDays(2));
        assertThat(world.check().broken()).as("nothing within the database tells").isEmpty();
        assertThat(world.check(kept.toArray(KeptHead[]::new)).broken())
                .singleElement()
                .asString()
                .startsWith("the head kept elsewhere of 2026-11-21 differs")
                .contains("links %d to %d".formatted(first + 6, first + 11));
    }

    @Test
    void namesGuardsThatWereTakenAway() {
        world.asOwner(jdbc -> {
            jdbc.sql("alter table audit.entry disable trigger append_only").update();
            jdbc.sql("alter table audit.head no force row level security").update();
            jdbc.sql("grant delete on audit.seal to trygga_app").update();
            return true;
        });
        assertThat(world.check().broken())
                .containsExactlyInAnyOrder(
                        "audit.entry has lost the trigger that keeps it append-only",
                        "audit.head no longer forces its policies",
                        "trygga_app may delete audit.seal");
    }

    @Test
    void readsItsOwnFileOfHeads(@TempDir Path folder) throws IOException {
        var file = folder.resolve("heads.txt");
        var lines = new java.util.ArrayList<>(List.of(KeptHead.TITLE, ""));
        world.heads().forEach(head -> lines.add(head.line()));
        Files.write(file, lines);
        var read = KeptHead.read(file);
        assertThat(world.check(read.toArray(KeptHead[]::new)).broken()).isEmpty();
        assertThat(read)
                .extracting(head -> HexFormat.of().formatHex(head.hash()))
                .isEqualTo(
                        world.heads().stream()
                                .map(h -> HexFormat.of().formatHex(h.hash()))
                                .toList());
        Files.writeString(file, "smaby 2026-11-20 twelve abc\n");
        assertThatThrownBy(() -> KeptHead.read(file)).hasMessageContaining("line 1");
    }

    @Test
    void seesChangesOfRightsMadeByTheOwner() {
        world.asOwner(jdbc ->
                jdbc.sql(
                                "update access.assignment set until_day = '2026-11-30' where person_id = (select id from access.person where name = 'Eva Ek')")
                        .update());
        world.asOwner(jdbc ->
                jdbc.sql(
                                "update organisation.function set rights = rights || '{review}' where id = 'rektor'")
                        .update());
        List<String> rights =
                world.asOwner(jdbc ->
                        jdbc.sql(
                                        "select what || ', ' || area || ', ' || purpose from audit.entry where action = 'right' order by id desc limit 2")
                                .query(String.class)
                                .list());
        assertThat(rights)
                .containsExactly(
                        "function-update rektor, skola, database: trygga_owner",
                        "assignment-update, social, database: trygga_owner");
    }
}
