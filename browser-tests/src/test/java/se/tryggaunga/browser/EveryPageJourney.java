package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every page that somebody can reach, in light and dark, narrow and wide, against the rules. */
class EveryPageJourney {

    private static final Words WORDS = Words.SWEDISH;

    /** Addresses that are no page of their own, or that another journey comes to. */
    private static final Map<String, String> EXCUSED = excused();

    /** Members of a case have the same pages, whichever party they come from. */
    private static final Map<Somebody, String> ROLES =
            Map.of(
                    Somebody.SARA, "coordinator",
                    Somebody.BO, "steward",
                    Somebody.ELISABET, "reviewer",
                    Somebody.MONIKA, "reception");

    private static final String SETTINGS = "/installningar/skolenheter";

    private static Map<String, String> excused() {
        var excused = new LinkedHashMap<String, String>();
        excused.put("/", "leads on to Min dag");
        excused.put("/last/vaken", "answers a script, without a page");
        excused.put("/bevakning", "an open line, without a page: WatchJourney");
        excused.put("/bevakning/nu", "answers a script, without a page");
        excused.put("/kvar", "shown after a form that came too late: LockJourney");
        excused.put("/kvar/igen", "where such a form is sent on from");
        excused.put("/kvar/bytt", "where a form is sent on from that another hat began");
        excused.put("/kvar/utan-hatt", "where a form is sent on from when its hat has ended");
        excused.put("/kvar/utloggad", "where a form is sent on from when nobody is signed in");
        excused.put("/losenord", "only for accounts with a password; the demonstration has none");
        excused.put("/inloggning/nyckel", "only for accounts with a password: PasskeyJourney");
        excused.put("/inloggning/nyckel/{id}/bort", "the same: PasskeyDbTests");
        excused.put("/css/trygga-unga.css", "a style sheet");
        excused.put("/js/trygga-unga.js", "a script");
        excused.put("/arenden/{number}/samtycke", "leads on to the consent");
        excused.put("/installningar/regler/andring/{id}", "needs a change: RulePagesDbTests");
        excused.put("/registerutdrag/{id}/utdrag.pdf", "answers a file: ExtractPagesDbTests");
        excused.put("/registerutdrag/{id}/utdrag.json", "answers a file: ExtractPagesDbTests");
        excused.put("/registerutdrag/{id}/poster/{post}/fil", "answers a picture, not a page");
        excused.put("/behandlingar/register.pdf", "answers a file: ExtractPagesDbTests");
        excused.put("/handlingar/{id}/beslut.pdf", "answers a file: RequestPagesDbTests");
        excused.put("/arenden/{number}/moten/{id}/kalender", "answers a file: CalendarDbTests");
        excused.put("/arenden/{number}/moten/{id}/kallelse.pdf", "a file: MeetingPapersDbTests");
        excused.put("/arenden/{number}/moten/{id}/protokoll.pdf", "a file: MeetingPapersDbTests");
        excused.put("/arenden/{number}/plan/plan.pdf", "a file: PlanVersionsDbTests");
        excused.put("/arenden/{number}/aterblick/aterblick.pdf", "a file: LookBackDbTests");
        excused.put(
                "/arenden/{number}/plan/lapp/{seat}/atagandelapp.pdf",
                "a file: MeetingPapersDbTests");
        excused.put(
                "/arenden/{number}/plan/lapp/{seat}/arbetsgrupp.pdf",
                "a file: WorkingGroupDbTests");
        excused.put("/arenden/{number}/bilagor/{file}", "answers a file: AttachmentDbTests");
        excused.put("/kalender/flode/{secret}", "answers a calendar: CalendarDbTests");
        excused.put("/forfragningar/{id}", "leads on to the consent");
        excused.put("/granskning/urval/{draw}", "leads on to what waits first");
        excused.put("/forfragningar/{id}/samtycke/papper/{paper}", "answers a picture, not a page");
        excused.put(
                "/forfragningar/{id}/samtycke/aterkalla/klart",
                "shown after a withdrawal: WithdrawalJourney");
        return excused;
    }

    @Test
    void holdsTheRules() {
        var tally = new Tally();
        try (var people = new People(View.DESKTOP, "eskilstuna", tally)) {
            var crawl = new Crawl(Routes.ofTheProduct());
            signedOut(crawl);
            var young = new MainThread(people, WORDS);
            young.concernIsWritten();
            crawl.from(people.of(Somebody.MIA), "member", young.concern() + "/namn");
            young.nameIsGiven();
            crawl.from(
                    people.of(Somebody.SARA),
                    "coordinator",
                    young.concern() + "/kriterier",
                    young.concern() + "/forfragan");
            young.coordinatorAssessesAndAsks();
            asked(crawl, people, young);
            var thread = WholeThread.toldToThePlan(people, WORDS);
            reached(crawl, people, thread, young.concern());
            assertThat(crawl.broken()).isEmpty();
            assertThat(people.faults()).isEmpty();
            assertThat(Routes.ofTheProduct().missing(crawl.visited(), EXCUSED))
                    .as("pages nobody looked at")
                    .isEmpty();
        }
    }

    private static void signedOut(Crawl crawl) {
        try (var screen = new Screen(View.DESKTOP, "eskilstuna", new Tally())) {
            crawl.from(
                    screen,
                    "nobody",
                    "/logga-in",
                    "/logga-in/ny-start",
                    "/tillganglighet",
                    "/finns-inte",
                    "/error");
            assertThat(screen.faults()).isEmpty();
        }
    }

    private static void asked(Crawl crawl, People people, MainThread young) {
        var sara = people.of(Somebody.SARA);
        crawl.from(sara, "coordinator", young.consent(), young.consent() + "/omfattning");
        young.familyIsAsked();
        crawl.answers(sara, young.consent());
        young.familyAnswers();
        crawl.from(
                sara,
                "coordinator-asked",
                young.consent(),
                young.consent() + "/papper",
                young.consent() + "/mognad",
                young.request() + "/arende");
    }

    private static void reached(Crawl crawl, People people, MainThread thread, String concern) {
        var members = List.of(Somebody.SARA, Somebody.MIA, Somebody.ANDERS, Somebody.PETRA);
        for (var who : members) {
            crawl.from(people.of(who), ROLES.getOrDefault(who, "member"), starts(thread, concern));
        }
        for (var who : List.of(Somebody.BO, Somebody.ELISABET)) {
            crawl.from(
                    people.of(who),
                    ROLES.get(who),
                    "/min-dag",
                    SETTINGS,
                    "/installningar/ny-start",
                    "/hatt");
        }
        crawl.from(people.of(Somebody.MONIKA), ROLES.get(Somebody.MONIKA), "/min-dag", "/anmalan");
        var rare = new RarePages(crawl, people, WORDS);
        rare.refused();
        rare.traces();
        rare.advice();
        rare.paper();
        rare.depth(thread);
        rare.slip(thread);
        rare.mode(thread);
        rare.workingGroup();
        rare.register(SETTINGS);
        rare.handedOver(thread);
        rare.moved(thread);
        rare.urgent(thread);
        rare.asks(thread);
        rare.journal(thread);
        rare.files(thread);
        rare.review();
        rare.rights();
        rare.leaving();
        rare.movedDays();
        rare.calendar();
        rare.mail();
        rare.extract(thread);
        rare.documents();
        rare.disposal(thread);
        rare.held(thread);
        rare.closedCases(thread);
        rare.ended(thread);
        var sara = people.of(Somebody.SARA).open("/last");
        crawl.here(sara, "last");
    }

    /** The open case first, so that it is the one looked at; then the lists. */
    private static String[] starts(MainThread thread, String concern) {
        return new String[] {
            thread.file(""),
            thread.file("/plan"),
            thread.file("/plan/versioner"),
            thread.file("/aterblick"),
            thread.file("/plan/tidslinje"),
            thread.file("/kartlaggning/bild"),
            thread.file("/kartlaggning"),
            thread.file("/kartlaggning/dygnskarta"),
            thread.file("/kartlaggning/dygnskarta/fyll-i"),
            thread.file("/kartlaggning/faktorer/ny?omrade=school"),
            thread.file("/anteckningar"),
            thread.file("/uppfoljning"),
            thread.file("/avsluta"),
            thread.file("/plan/rost"),
            thread.file("/plan/haller-med"),
            thread.file("/moten"),
            thread.meeting(),
            thread.meeting() + "/andra",
            concern + "/anmalan",
            thread.consent(),
            thread.consent() + "/forlang",
            "/min-dag",
            "/oro/ny",
            "/oro",
            "/radgor",
            "/anmalan",
            "/anmalan/ny",
            "/arenden",
            "/forfragningar",
            "/hatt"
        };
    }
}
