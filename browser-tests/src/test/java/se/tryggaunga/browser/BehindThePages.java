package se.tryggaunga.browser;

import static se.tryggaunga.browser.Somebody.ANDERS;
import static se.tryggaunga.browser.Somebody.EVA;
import static se.tryggaunga.browser.Somebody.MIA;
import static se.tryggaunga.browser.Somebody.PETRA;
import static se.tryggaunga.browser.Somebody.SARA;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tryggaunga.access.Acting;
import se.tryggaunga.access.Hat;
import se.tryggaunga.access.Hats;
import se.tryggaunga.cases.CasePages;
import se.tryggaunga.cases.CaseView;
import se.tryggaunga.cases.Commitments;
import se.tryggaunga.cases.Goals;
import se.tryggaunga.cases.Mapping;
import se.tryggaunga.cases.Meetings;
import se.tryggaunga.cases.Minutes;
import se.tryggaunga.cases.NewNote;
import se.tryggaunga.cases.NewPart;
import se.tryggaunga.cases.Notes;
import se.tryggaunga.cases.Opening;
import se.tryggaunga.cases.Openings;
import se.tryggaunga.cases.Part;
import se.tryggaunga.cases.Plans;
import se.tryggaunga.cases.domain.Occasion;
import se.tryggaunga.concerns.NewRequest;
import se.tryggaunga.concerns.Requests;
import se.tryggaunga.concerns.domain.Sex;
import se.tryggaunga.demo.JourneyDemonstration;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.people.Custodian;
import se.tryggaunga.people.People;
import se.tryggaunga.people.Protection;
import se.tryggaunga.people.Relation;
import se.tryggaunga.people.YoungPerson;
import se.tryggaunga.sharing.Answers;
import se.tryggaunga.sharing.Proposal;
import se.tryggaunga.sharing.Proposals;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.sharing.domain.How;
import se.tryggaunga.sharing.domain.Said;
import se.tryggaunga.sharing.domain.Who;

/**
 * The main thread by the services that the pages call, for journeys whose own question begins in a
 * case that is there: {@link MainThreadJourney} and others walk it by the pages.
 */
final class BehindThePages {

    private static final String TOWN = "eskilstuna";
    private static final String PROGRAMME = "trygga-unga";

    private final ApplicationContext context = JourneyDemonstration.running().context();
    private final Marks marks;
    private final LocalDate today;
    private String number = "";

    BehindThePages(Marks marks, LocalDate today) {
        this.marks = marks;
        this.today = today;
    }

    String number() {
        return number;
    }

    /** From the question to the family until the case is open; the request's id. */
    UUID opened(String born) {
        var request = as(SARA, () -> use(Requests.class).ask(question(LocalDate.parse(born))));
        as(SARA, () -> yes(request));
        var members = Stream.of(ANDERS, EVA, PETRA, MIA).map(this::hat).map(Hat::assignment);
        var opening = new Opening(request, members.toList(), List.of(), today.plusDays(14), false);
        number = as(SARA, () -> use(Openings.class).open(opening)).number();
        return request;
    }

    /** From the parts until the plan is settled; the meeting's id. */
    UUID planned() {
        handIn(MIA, "fritid", "leisure", "part-leisure");
        handIn(ANDERS, "skola", "school", "part-school");
        handIn(PETRA, "polis", "crime", "part-police");
        handIn(EVA, "social", "support", "part-social");
        var note = marks.in("Var med på boxningen.", "note-leisure");
        does(
                MIA,
                view ->
                        use(Notes.class)
                                .write(view, new NewNote("fritid", "leisure", note, true, "", "")));
        var meeting = met();
        does(SARA, view -> use(Plans.class).voice(view, 0, marks.in("Jag vill ut.", "voice")));
        does(SARA, view -> use(Goals.class).add(view, marks.in("Skolan funkar.", "goal")));
        does(SARA, use(Plans.class)::settle);
        return meeting;
    }

    private NewRequest question(LocalDate born) {
        var young =
                new YoungPerson(
                        marks.in("Alex", "given"),
                        "Ekdahl",
                        marks.full("given"),
                        null,
                        born,
                        Protection.NONE);
        var guardian =
                new Custodian(marks.in("Kim Ekdahl", "guardian"), Relation.MOTHER, "", true, true);
        return new NewRequest(
                null,
                PROGRAMME,
                "other",
                Sex.BOY,
                null,
                "contact",
                "mamma",
                young,
                List.of(guardian));
    }

    private boolean yes(UUID request) {
        var purpose = marks.in("Stöd i skola och fritid.", "purpose");
        var cells = MainThread.ASKED.stream().map(BehindThePages::cell).toList();
        use(Proposals.class)
                .save(
                        request,
                        1,
                        new Proposal(
                                Set.copyOf(cells),
                                purpose,
                                today.plusMonths(6),
                                "sv",
                                "none",
                                "Muntligt."));
        var answers = use(Answers.class);
        answers.register(request, 2, Who.YOUNG, Said.YES, How.PAPER, today, "");
        for (var guardian : use(People.class).guardians(request)) {
            var who = Who.guardian(guardian.id());
            answers.register(request, 2, who, Said.YES, How.PAPER, today, "");
        }
        return true;
    }

    private static Coverage cell(String asked) {
        var parts = asked.split(":");
        return new Coverage(parts[0], parts[1]);
    }

    private void handIn(Somebody who, String area, String kind, String mark) {
        var words =
                new Part.Words(
                        marks.in("Det som går bra.", mark),
                        "Borta efter lunch.",
                        "En vuxen vid lunchen.");
        var part = new NewPart(area, 0, kind, words, "", "");
        does(who, view -> use(Mapping.class).handIn(view, part));
    }

    private UUID met() {
        var meetings = use(Meetings.class);
        var minutes = use(Minutes.class);
        var time = new Meetings.Time(today, null, marks.in("Rum 2", "place"));
        var meeting = write(SARA, view -> meetings.plan(view, Occasion.FIRST, time));
        propose(meeting, "polis", "promise-police");
        propose(meeting, "skola", "promise-school");
        var third = write(SARA, _ -> meetings.agenda(meeting)).get(2).id();
        var decision = marks.in("Vi börjar med skolan.", "decision");
        does(
                SARA,
                view ->
                        minutes.write(
                                view, meeting, List.of(new Minutes.Typed(third, 0, decision))));
        does(SARA, view -> minutes.adopt(view, meeting));
        return meeting;
    }

    private void propose(UUID meeting, String area, String mark) {
        var what = marks.in("Ringa hem.", mark);
        var seat =
                write(SARA, CaseView::members).stream()
                        .filter(each -> each.area().equals(area))
                        .findFirst()
                        .orElseThrow()
                        .id();
        var promise = new Commitments.Promise(seat, what, today.plusDays(7), null);
        write(SARA, view -> use(Commitments.class).propose(view, meeting, promise));
    }

    private void does(Somebody who, Consumer<CaseView> work) {
        write(
                who,
                view -> {
                    work.accept(view);
                    return true;
                });
    }

    private <T> T write(Somebody who, Function<CaseView, T> work) {
        return as(who, () -> use(CasePages.class).write(number, work));
    }

    private <T> T as(Somebody who, Supplier<T> work) {
        var hat = hat(who);
        return here(() -> use(Acting.class).as(hat, "journey", work));
    }

    private Hat hat(Somebody who) {
        var subject = who.fullName().toLowerCase(Locale.ROOT).replace(' ', '.');
        var person =
                here(() ->
                        use(JdbcClient.class)
                                .sql(
                                        "select person_id from access.whois('demonstration', :subject)")
                                .param("subject", subject)
                                .query(UUID.class)
                                .single());
        return here(() -> use(Hats.class).of(person)).stream()
                .filter(hat -> who.hat() == null || hat.titleSv().contains(who.hat()))
                .findFirst()
                .orElseThrow();
    }

    private <T> T here(Supplier<T> work) {
        var municipalities = use(Municipalities.class);
        return municipalities.within(municipalities.named(TOWN), work);
    }

    private <T> T use(Class<T> service) {
        return context.getBean(service);
    }
}
