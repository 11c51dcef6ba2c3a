package se.tryggaunga.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tryggaunga.shared.Forbidden;
import se.tryggaunga.shared.NotFound;

/** Who reads what in a case, step by step, through the services and by plain SQL. */
class CaseSecrecyDbTests extends InACase {

    private static final String PARTS = "select 1 from cases.part where scope_id = ?";
    private static final String NOTES = "select 1 from cases.note where scope_id = ?";
    private static final String FILES = "select 1 from cases.case_file where id = ?";

    @Test
    void opensForExactlyThoseChosen() {
        var file = open(ANDERS, MIA);
        for (var who : List.of(SARA, ANDERS, MIA)) {
            assertThat(read(who, file, CaseView::number)).isEqualTo(file.number());
            assertThat(rows(who, FILES, file.id())).isEqualTo(1);
        }
        for (var who : List.of(EVA, ULLA, JON)) {
            assertThatThrownBy(() -> read(who, file, CaseView::number))
                    .isInstanceOf(NotFound.class);
            assertThat(rows(who, FILES, file.id())).isZero();
            assertThat(rows(who, "select 1 from cases.seat where scope_id = ?", file.id()))
                    .isZero();
            assertThat(rows(who, "select 1 from cases.number where case_id = ?", file.id()))
                    .isZero();
        }
    }

    @Test
    void listsOnlyOnesOwn() {
        var file = open(ANDERS);
        assertThat(as(ANDERS, () -> cases.list(false, 0, 500)).stream().map(CaseRow::number))
                .contains(file.number());
        assertThat(as(JON, () -> cases.list(false, 0, 500)).stream().map(CaseRow::number))
                .doesNotContain(file.number());
    }

    @Test
    void refusesASeatInAnAreaThatTheYesDoesNotCoverAndSaysWhatToDo() {
        var request = consented(COVERED);
        assertThatThrownBy(() ->
                        as(SARA, () -> openings.open(opening(request, List.of(), ANDERS, ULLA))))
                .isInstanceOfSatisfying(
                        NoGroundForArea.class,
                        refused ->
                                assertThat(refused.wayForward())
                                        .isEqualTo("/forfragningar/" + request + "/samtycke"));
        assertThat(as(SARA, () -> cases.of(request))).isEmpty();
        assertThat(rows(ANDERS, "select 1 from concerns.request where id = ?", request)).isZero();
        var file = as(SARA, () -> openings.open(opening(request, List.of(), ANDERS)));
        assertThatThrownBy(() ->
                        write(
                                SARA,
                                file,
                                view -> {
                                    seats.add(view, assignment(ULLA));
                                    return true;
                                }))
                .isInstanceOf(NoGroundForArea.class);
    }

    @Test
    void opensNothingWithoutAValidYes() {
        var request = asked();
        assertThatThrownBy(() -> as(SARA, () -> openings.open(opening(request, List.of(), ANDERS))))
                .isInstanceOf(NoConsent.class);
        assertThatThrownBy(() -> as(EVA, () -> openings.choices(request)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsAPartToItsPartyUntilThePictureOpens() {
        var file = open(ANDERS, MIA);
        handIn(ANDERS, file, part("skola", 0, "school", "Borta efter lunch"));
        assertThat(rows(ANDERS, PARTS, file.id())).isEqualTo(1);
        assertThat(rows(SARA, PARTS, file.id())).isZero();
        assertThat(rows(MIA, PARTS, file.id())).isZero();
        var seen = read(MIA, file, mapping::picture);
        assertThat(seen.open()).isFalse();
        assertThat(seen.handedIn("skola")).isTrue();
        assertThat(seen.of("skola")).isNull();
    }

    @Test
    void opensThePictureWhenAllHaveHandedInForThoseWithAGroundForTheKind() {
        var file = open(ANDERS, MIA);
        handIn(ANDERS, file, part("skola", 0, "school", "Borta efter lunch"));
        handIn(MIA, file, part("fritid", 0, "leisure", "Ute sent"));
        assertThat(rows(SARA, PARTS, file.id())).isZero();
        handIn(SARA, file, new NewPart("social", 0, "support", Part.Words.NOTHING, "", ""));
        assertThat(read(SARA, file, CaseView::status)).isEqualTo(CaseStatus.PICTURE);
        assertThat(areasRead(SARA, file)).containsExactlyInAnyOrder("skola", "fritid", "social");
        assertThat(areasRead(ANDERS, file)).containsExactly("skola");
        assertThat(areasRead(MIA, file)).containsExactly("fritid");
        assertThat(rows(ANDERS, PARTS, file.id())).isEqualTo(1);
    }

    @Test
    void opensThePictureOnTheSetDayThoughSomebodyIsSilent() {
        var file = open(ANDERS, MIA);
        handIn(ANDERS, file, part("skola", 0, "school", "Borta efter lunch"));
        CLOCK.turn(Duration.ofDays(13));
        assertThat(read(SARA, file, CaseView::status)).isEqualTo(CaseStatus.MAPPING);
        assertThat(rows(SARA, "select 1 where cases.open_picture(?, now())", file.id())).isZero();
        CLOCK.turn(Duration.ofDays(1));
        assertThat(read(MIA, file, CaseView::status)).isEqualTo(CaseStatus.PICTURE);
        assertThat(areasRead(SARA, file)).containsExactly("skola");
        handIn(MIA, file, part("fritid", 0, "leisure", "Ute sent"));
        assertThat(areasRead(SARA, file)).containsExactlyInAnyOrder("skola", "fritid");
    }

    @Test
    void doesNotLetALateComerReadWhatWasReleasedBefore() {
        var file = open(ANDERS);
        handIn(ANDERS, file, part("skola", 0, "school", "Borta efter lunch"));
        handIn(SARA, file, part("social", 0, "plan", "Vi väntar"));
        write(
                SARA,
                file,
                view -> {
                    seats.add(view, assignment(EVA));
                    return true;
                });
        assertThat(rows(EVA, PARTS + " and owner_area = 'skola'", file.id())).isZero();
        assertThat(read(ANDERS, file, mapping::notYetShared))
                .extracting(Seat::name)
                .containsExactly("Eva Ek");
        write(
                ANDERS,
                file,
                view -> {
                    mapping.shareAgain(view);
                    return true;
                });
        assertThat(rows(EVA, PARTS + " and owner_area = 'skola'", file.id())).isEqualTo(1);
    }

    @Test
    void opensAPartForThoseWhoHadASeatWhenItWasHandedIn() {
        var file = open(ANDERS);
        handIn(ANDERS, file, part("skola", 0, "school", "Borta efter lunch"));
        write(
                SARA,
                file,
                view -> {
                    seats.add(view, assignment(EVA));
                    return true;
                });
        handIn(SARA, file, part("social", 0, "support", "Samtal"));
        assertThat(read(EVA, file, CaseView::status)).isEqualTo(CaseStatus.PICTURE);
        assertThat(areasRead(EVA, file)).containsExactly("social");
        assertThat(areasRead(SARA, file)).containsExactlyInAnyOrder("social", "skola");
    }

    @Test
    void keepsANoteInItsPartyUnlessItIsShared() {
        var file = open(ANDERS, MIA);
        note(ANDERS, file, "school", false);
        note(ANDERS, file, "school", true);
        assertThat(rows(ANDERS, NOTES, file.id())).isEqualTo(2);
        assertThat(rows(SARA, NOTES, file.id())).isEqualTo(1);
        assertThat(rows(MIA, NOTES, file.id())).isZero();
    }

    @Test
    void opensNothingOlderWhenTheYesIsWidened() {
        var file = open(ANDERS, MIA);
        note(ANDERS, file, "school", true);
        var wider = new HashMap<>(COVERED);
        wider.put("fritid", Set.of("plan", "leisure", "school"));
        as(SARA, () -> sayYes(file.id(), 2, wider));
        assertThat(rows(MIA, NOTES, file.id())).isZero();
        var id = note(ANDERS, file, "school", true);
        assertThat(rows(MIA, NOTES, file.id())).isEqualTo(1);
        assertThat(rows(MIA, NOTES + " and id = ?", file.id(), id)).isEqualTo(1);
    }

    @Test
    void endsWhatRestsOnTheYesAndKeepsWhatIsOnesOwn() {
        var file = open(ANDERS, MIA);
        handIn(ANDERS, file, part("skola", 0, "school", "Borta efter lunch"));
        handIn(SARA, file, part("social", 0, "support", "Samtal"));
        handIn(MIA, file, part("fritid", 0, "leisure", "Ute sent"));
        assertThat(rows(SARA, PARTS, file.id())).isEqualTo(3);
        assertThat(rows(ANDERS, "select 1 where cases.rest_without_consent(?, now())", file.id()))
                .isZero();
        as(
                MIA,
                () -> {
                    withdrawals.whole(file.id(), "young", CLOCK.today());
                    return true;
                });
        assertThat(rows(SARA, PARTS, file.id())).isEqualTo(1);
        assertThat(rows(ANDERS, PARTS, file.id())).isEqualTo(1);
        assertThat(rows(ANDERS, FILES, file.id())).isZero();
        assertThat(rows(ANDERS, "select 1 from cases.handed_in(?)", file.id())).isZero();
        assertThat(rows(ANDERS, "select 1 where cases.open_picture(?, now())", file.id())).isZero();
        assertThatThrownBy(() -> read(ANDERS, file, CaseView::number))
                .isInstanceOfSatisfying(
                        AccessEnded.class,
                        ended ->
                                assertThat(as(ANDERS, () -> pages.own(ended)))
                                        .singleElement()
                                        .satisfies(own ->
                                                assertThat(own.text())
                                                        .contains("Borta efter lunch")));
        assertThat(read(SARA, file, CaseView::status)).isEqualTo(CaseStatus.RESTING);
        assertThat(as(ANDERS, () -> cases.ended())).contains(file.number());
    }

    @Test
    void wakesOnANewYes() {
        var file = open(ANDERS);
        handIn(ANDERS, file, part("skola", 0, "school", "Borta efter lunch"));
        handIn(SARA, file, part("social", 0, "support", "Samtal"));
        as(
                SARA,
                () -> {
                    withdrawals.whole(file.id(), "guardian", CLOCK.today());
                    return true;
                });
        as(
                SARA,
                () -> {
                    proposals.beginAgain(file.id());
                    return sayYes(file.id(), 1, COVERED);
                });
        assertThatThrownBy(() -> read(ANDERS, file, CaseView::number))
                .isInstanceOf(AccessEnded.class);
        write(
                SARA,
                file,
                view -> {
                    seats.wake(view);
                    return true;
                });
        assertThat(read(ANDERS, file, CaseView::status)).isEqualTo(CaseStatus.PICTURE);
        assertThat(rows(SARA, PARTS, file.id())).isEqualTo(2);
    }

    @Test
    void comesToRestWhenTheYesRunsOut() {
        var file = open(ANDERS);
        handIn(ANDERS, file, part("skola", 0, "school", "Borta efter lunch"));
        handIn(SARA, file, part("social", 0, "support", "Samtal"));
        CLOCK.turn(Duration.ofDays(200));
        assertThat(rows(SARA, PARTS, file.id())).isEqualTo(1);
        assertThatThrownBy(() -> read(ANDERS, file, CaseView::number))
                .isInstanceOf(AccessEnded.class);
        assertThat(read(SARA, file, CaseView::status)).isEqualTo(CaseStatus.RESTING);
    }

    @Test
    void leavesOneWhoseSeatEndsTheirOwn() {
        var file = open(ANDERS, MIA);
        note(MIA, file, "leisure", false);
        note(ANDERS, file, "school", true);
        write(
                SARA,
                file,
                view -> {
                    var seat =
                            view.members().stream()
                                    .filter(each -> each.name().equals("Mia Falk"))
                                    .findFirst()
                                    .orElseThrow();
                    seats.end(view, seat.id());
                    return true;
                });
        assertThatThrownBy(() -> read(MIA, file, CaseView::number)).isInstanceOf(AccessEnded.class);
        assertThat(rows(MIA, NOTES, file.id())).isEqualTo(1);
        assertThat(rows(MIA, "select 1 from cases.seat where scope_id = ?", file.id())).isZero();
    }

    @Test
    void refusesWhatAColleagueOfTheHostsWritesWhenTheirSeatHasEnded() {
        var file = open(EVA, ANDERS);
        write(
                SARA,
                file,
                view -> {
                    view.members().stream()
                            .filter(each -> each.name().equals("Eva Ek"))
                            .forEach(each -> seats.end(view, each.id()));
                    return true;
                });
        assertThatThrownBy(() -> note(EVA, file, "support", false)).isInstanceOf(Forbidden.class);
    }

    @Test
    void writesForOneWhoDoesNotSignIn() {
        var police = new Opening.Guest("polis", "områdespolis", "Jon Berg");
        var file = open(List.of(police), ANDERS, MIA);
        assertThat(read(MIA, file, mapping::writesFor)).containsExactly("fritid", "polis");
        var said =
                new NewPart(
                        "polis", 0, "crime", new Part.Words("", "Rån i juni", ""), "Jon Berg", "");
        handIn(MIA, file, said);
        assertThat(rows(MIA, PARTS, file.id())).isEqualTo(1);
        assertThat(rows(ANDERS, PARTS, file.id())).isZero();
        assertThatThrownBy(() -> handIn(ANDERS, file, said)).isInstanceOf(PartChanged.class);
        handIn(ANDERS, file, part("skola", 0, "school", "x"));
        handIn(MIA, file, part("fritid", 0, "leisure", "x"));
        handIn(SARA, file, part("social", 0, "support", "x"));
        assertThat(areasRead(MIA, file)).contains("polis", "fritid");
        assertThat(areasRead(ANDERS, file))
                .as("the pen is no ground to read")
                .doesNotContain("polis");
    }

    @Test
    void takesThePenBackWhenThePartySignsIn() {
        var police = new Opening.Guest("polis", "områdespolis", "Jon Berg");
        var file = open(List.of(police), ANDERS, MIA);
        write(
                SARA,
                file,
                view -> {
                    seats.add(view, assignment(JON));
                    return view;
                });
        assertThat(read(MIA, file, mapping::writesFor)).containsExactly("fritid");
        assertThat(read(JON, file, mapping::writesFor)).containsExactly("polis");
        assertThat(
                        rows(
                                MIA,
                                "select 1 from unnest(access.my_write_locks()) l where l like '%/polis/%'"))
                .isZero();
    }

    @Test
    void letsOnlyTheCoordinatorGiveAndEndSeatsAlsoByPlainSql() {
        var file = open(EVA, ANDERS);
        var seat = read(ANDERS, file, view -> java.util.Objects.requireNonNull(view.mine()).id());
        assertThatThrownBy(() ->
                        rows(
                                EVA,
                                "select access.give(?, ?, ?, 'social', array['frame'], true, '2027-01-01', 'consent', null)",
                                assignment(JON),
                                seat,
                                file.id()))
                .hasMessageContaining("may not open that scope");
        assertThatThrownBy(() -> rows(EVA, "select access.end_seat(?, ?)", file.id(), seat))
                .hasMessageContaining("only the host");
    }

    @Test
    void givesNobodyMoreByPlainSql() {
        var file = open(ANDERS, MIA);
        var seat = read(ANDERS, file, view -> java.util.Objects.requireNonNull(view.mine()).id());
        assertThatThrownBy(() ->
                        rows(
                                ANDERS,
                                "select access.give(?, ?, ?, 'fritid', array['leisure','frame'], true, '2027-01-01', 'own', null)",
                                assignment(ANDERS),
                                seat,
                                file.id()))
                .hasMessageContaining("may not open that scope");
        assertThatThrownBy(() -> rows(ANDERS, "select access.end_seat(?, ?)", file.id(), seat))
                .hasMessageContaining("only the host");
        assertThatThrownBy(
                        () -> rows(ANDERS, "select access.close_scope(?, '2026-12-01')", file.id()))
                .hasMessageContaining("only the host");
        assertThatThrownBy(() -> rows(ANDERS, "select cases.take_number(?, 400)", file.id()))
                .hasMessageContaining("only the host");
    }

    @Test
    void saysWhoReadsAsThePoliciesDo() {
        var file = open(ANDERS, MIA);
        handIn(ANDERS, file, part("skola", 0, "school", "Borta efter lunch"));
        handIn(SARA, file, part("social", 0, "support", "x"));
        handIn(MIA, file, part("fritid", 0, "leisure", "x"));
        var readers = new HashSet<String>();
        for (var who : List.of(SARA, EVA, ANDERS, ULLA, MIA, JON)) {
            if (rows(who, PARTS + " and owner_area = 'skola'", file.id()) > 0) {
                readers.add(who.substring(0, who.indexOf('/')));
            }
        }
        var part = read(ANDERS, file, view -> mapping.part(view, "skola").orElseThrow());
        var audience =
                as(ANDERS, () -> audiences.of(file.id(), "skola", part.kind(), part.releasedTo()));
        assertThat(audience.readers().stream().map(se.tryggaunga.shell.Reader::name))
                .containsExactlyInAnyOrderElementsOf(readers);
        assertThat(readers).containsExactlyInAnyOrder("Sara Lind", "Anders Holm");
    }

    @Test
    void aChangeOfTheLedgerHoldsAlsoForTheTransactionThatMadeIt() {
        var file = open(ANDERS, MIA);
        handIn(ANDERS, file, part("skola", 0, "school", "Borta efter lunch"));
        handIn(MIA, file, part("fritid", 0, "leisure", "Ute sent"));
        handIn(SARA, file, part("social", 0, "support", "x"));
        var before =
                read(
                        SARA,
                        file,
                        view -> {
                            var read = mapping.picture(view).parts().size();
                            withdrawals.whole(view.id(), "young", CLOCK.today());
                            assertThat(mapping.picture(view).parts()).hasSize(1);
                            return read;
                        });
        assertThat(before).isEqualTo(3);
    }

    @Test
    void aChangeOfTheLedgerHoldsAlsoWhereNothingIsNarrowed() {
        var file = open(ANDERS, MIA);
        handIn(ANDERS, file, part("skola", 0, "school", "Borta efter lunch"));
        handIn(MIA, file, part("fritid", 0, "leisure", "Ute sent"));
        handIn(SARA, file, part("social", 0, "support", "x"));
        var end =
                """
                select access.end_ground(r.scope, r.ground_ref)
                  from (select distinct s.id as scope, e.ground_ref
                          from (select ?::uuid as id) s
                          cross join access.readers(s.id, 'social', 'frame', '{}') e
                         where e.ground = 'consent') r
                """;
        assertThat(rowsInTurn(SARA, List.of(PARTS, end, PARTS), file.id()))
                .containsExactly(3, 1, 1);
    }

    @Test
    void countsByKindAsManyAsItLists() {
        var file = open(ANDERS, MIA);
        for (var area : List.of("skola", "social", "fritid")) {
            var counted =
                    read(
                            ANDERS,
                            file,
                            view ->
                                    audiences.counts(
                                            view.id(),
                                            area,
                                            cases.releaseTo(view, area, KindChoice.WRITABLE)));
            var listed =
                    read(
                            ANDERS,
                            file,
                            view ->
                                    KindChoice.WRITABLE.stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            kind -> kind,
                                                            kind -> listed(view, area, kind))));
            assertThat(counted).isEqualTo(listed);
            assertThat(listed.values()).anyMatch(readers -> readers > 0);
        }
    }

    private int listed(CaseView view, String area, String kind) {
        return audiences
                .of(view.id(), area, kind, cases.releaseTo(view, area, kind))
                .readers()
                .size();
    }

    @Test
    void logsEveryReadAndEveryNo() {
        var file = open(ANDERS);
        var before = logged(file, "read");
        read(ANDERS, file, CaseView::number);
        assertThat(logged(file, "read")).isEqualTo(before + 1);
        assertThatThrownBy(() -> read(JON, file, CaseView::number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        as(
                                JON,
                                () ->
                                        pages.read(
                                                "../../x",
                                                CaseTab.NOTES,
                                                "notes",
                                                CaseView::number)))
                .isInstanceOf(NotFound.class);
        assertThat(
                        rows(
                                JON,
                                "select 1 from audit.entry where action = 'deny' and what like 'case-%'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void keepsNothingOfOneHatForTheNextInTheSameTransaction() {
        var file = open(ANDERS);
        var mine = "select 1 from cases.case_file where id = '%s'".formatted(file.id());
        var jon = hat(JON);
        var asJon =
                "select access.act_as('%s', '%s', '%s', 'test')"
                        .formatted(jon.person(), jon.assignment(), CLOCK.today());
        assertThat(rowsInTurn(SARA, List.of(mine, mine, asJon, mine))).containsExactly(1, 1, 1, 0);
    }

    private void handIn(String who, CaseFile file, NewPart part) {
        write(
                who,
                file,
                view -> {
                    mapping.handIn(view, part);
                    return true;
                });
    }

    private java.util.UUID note(String who, CaseFile file, String kind, boolean share) {
        return write(
                who,
                file,
                view ->
                        notes.write(
                                view,
                                new NewNote(
                                        acting.hat().area(), kind, "Såg honom", share, "", "")));
    }

    private List<String> areasRead(String who, CaseFile file) {
        return read(who, file, mapping::picture).parts().stream().map(Part::area).toList();
    }
}
