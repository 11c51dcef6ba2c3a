package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggaunga.browser.Somebody.ANDERS;
import static se.tryggaunga.browser.Somebody.EVA;
import static se.tryggaunga.browser.Somebody.MIA;
import static se.tryggaunga.browser.Somebody.PETRA;
import static se.tryggaunga.browser.Somebody.SARA;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The nine steps from a first concern to a closed case, each as a person takes it by the pages. The
 * same steps serve a desktop, a phone, a browser without script and the English pages.
 */
final class MainThread {

    private static final Pattern NUMBER = Pattern.compile("/arenden/([0-9A-Z]{4}-[0-9A-Z]{2})");

    /** By area and kind, what the family is asked about. */
    static final List<String> ASKED =
            List.of(
                    "skola:plan",
                    "skola:school",
                    "skola:leisure",
                    "social:plan",
                    "social:school",
                    "social:home",
                    "social:leisure",
                    "polis:plan",
                    "fritid:plan",
                    "fritid:leisure");

    private final People people;
    private final Words words;
    private final Marks marks;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    private String concern = "";
    private String request = "";
    private String number = "";
    private String meeting = "";

    MainThread(People people, Words words) {
        this.people = people;
        this.words = words;
        this.marks = new Marks();
    }

    /** The case, without a page; there was no concern before it. */
    void isTold() {
        var told = new BehindThePages(marks, today);
        request = "/forfragningar/" + told.opened(born());
        number = told.number();
    }

    /** The case with its plan, without a page. */
    void isToldToThePlan() {
        var told = new BehindThePages(marks, today);
        request = "/forfragningar/" + told.opened(born());
        number = told.number();
        meeting = file("/moten/" + told.planned());
    }

    Marks marks() {
        return marks;
    }

    LocalDate today() {
        return today;
    }

    String concern() {
        return concern;
    }

    /** The consent's page, which is the request's too. */
    String consent() {
        return request + "/samtycke";
    }

    String request() {
        return request;
    }

    String born() {
        return today.minusYears(16).minusDays(40).toString();
    }

    String number() {
        return number;
    }

    String file(String part) {
        return "/arenden/" + number + part;
    }

    String meeting() {
        return meeting;
    }

    /** Step 1: what a field worker has seen, in five questions. */
    void concernIsWritten() {
        var mia = people.of(MIA).open("/min-dag").open("/oro/ny");
        mia.fill(words.of("concerns.q1"), marks.in("Ute efter midnatt med äldre killar.", "worry"));
        mia.next();
        mia.fill(words.of("concerns.q2"), marks.in("Torget, två kvällar.", "where"));
        mia.next();
        mia.choose(words.of("concerns.q3"), words.of("concerns.urgency.this_week"));
        mia.next();
        mia.choose(words.of("concerns.q4"), words.of("concerns.family.agrees"));
        mia.next();
        mia.choose(words.of("concerns.sex"), words.of("concerns.sex.boy"));
        mia.choose(words.of("concerns.age"), words.of("concerns.age.age_15_17"));
        mia.choose(words.of("concerns.inbox"), "Samordnarna för Trygga unga");
        mia.unfold(words.of("concerns.own-note"));
        mia.fill(words.of("concerns.own-note-name"), marks.in("Alex", "name"));
        mia.press(words.of("concerns.send"));
        mia.told(words.of("concerns.sent"));
        concern = mia.at();
        assertThat(concern).matches("/oro/[0-9a-f-]{36}");
    }

    /** Still step 1: the family has said yes to being contacted, so the name may follow. */
    void nameIsGiven() {
        var mia = people.of(MIA).open(concern);
        mia.follow(words.of("concerns.give-name"));
        mia.fill(words.of("concerns.name.said-by"), "mamma");
        mia.press(words.of("concerns.give-name"));
        mia.told(words.of("concerns.name.given"));
    }

    /** Steps 2 and 3: from Min dag to "the family is asked"; this is J1.2. */
    void coordinatorAssessesAndAsks() {
        var sara = people.of(SARA).open("/min-dag");
        var mine = sara.page().locator("main a[href='" + concern + "']");
        if (mine.count() == 0) {
            // a day with more on it than is shown at once
            sara.clicked();
            sara.open("/min-dag?alla=1");
        }
        mine.first().waitFor();
        sara.clicked();
        sara.click(mine.first());
        sara.follow(words.of("concerns.assess"));
        sara.choose(words.of("concerns.in-age-q", 13, 20), words.of("concerns.in-age.yes"));
        sara.clicked();
        sara.group(words.of("concerns.criteria"))
                .getByRole(com.microsoft.playwright.options.AriaRole.CHECKBOX)
                .first()
                .check();
        sara.choose(words.of("concerns.other-help"), words.of("concerns.other-help.not_enough"));
        sara.fill(words.of("concerns.reasons"), marks.in("Fler behövs.", "reasons"));
        sara.press(words.of("concerns.ask"));
        requestIsMade(sara);
    }

    private void requestIsMade(Screen sara) {
        var criterion =
                sara.group(words.of("concerns.request-criterion"))
                        .getByRole(com.microsoft.playwright.options.AriaRole.RADIO);
        if (sara.group(words.of("concerns.request-criterion")).locator("input:checked").count()
                == 0) {
            sara.clicked();
            criterion.first().check();
        }
        var ground = sara.group(words.of("concerns.request-ground"));
        if (ground.locator("input:checked").count() == 0) {
            sara.choose(words.of("concerns.request-ground"), words.of("concerns.ground.contact"));
        }
        if (sara.field(words.of("concerns.said-by")).inputValue().isEmpty()) {
            sara.fill(words.of("concerns.said-by"), "mamma");
        }
        sara.fill(words.of("concerns.given"), marks.in("Alex", "given"));
        sara.fill(words.of("concerns.family-name"), "Ekdahl");
        sara.fill(words.of("concerns.born"), born());
        if (sara.group(words.of("concerns.protection")).locator("input:checked").count() == 0) {
            sara.choose(words.of("concerns.protection"), words.of("concerns.protection.none"));
        }
        sara.fill(words.of("concerns.guardian-name", 1), marks.in("Kim Ekdahl", "guardian"));
        sara.pick(words.of("concerns.relation", 1), words.of("concerns.relation.mother"));
        sara.press(words.of("concerns.request-send"));
        sara.told(words.of("concerns.request-made"));
        request = sara.at().replaceFirst("/samtycke.*", "");
        assertThat(request).matches("/forfragningar/[0-9a-f-]{36}");
    }

    /**
     * Where there is no room for a table, the area's row is unfolded first; else it unfolds itself.
     */
    private static void tickCell(Screen screen, String cell) {
        var box = "[name=cells][value='" + cell + "']";
        var folded = screen.page().locator("details:not([open]):has(" + box + ") > summary");
        if (!screen.page().locator(".matris__huvud").isVisible() && folded.count() > 0) {
            screen.clicked();
            screen.click(folded);
        }
        screen.clicked();
        screen.page().locator(box).check();
    }

    /** Step 3: what the family is asked, and what they answer. */
    void consentIsRegistered() {
        familyIsAsked();
        familyAnswers();
    }

    void familyIsAsked() {
        var sara = people.of(SARA).open(consent() + "/omfattning");
        for (var cell : ASKED) {
            tickCell(sara, cell);
        }
        sara.fill(words.of("sharing.purpose"), marks.in("Stöd i skola och fritid.", "purpose"));
        sara.fill(words.of("sharing.until"), today.plusMonths(6).toString());
        sara.press(words.of("sharing.terms.save"));
    }

    void familyAnswers() {
        var sara = people.of(SARA);
        answer(sara, "ung", "young");
        var guardian =
                sara.page()
                        .locator("main a[href*='/samtycke/svar/']")
                        .evaluateAll("each => each.map(a => a.getAttribute('href'))");
        for (var path : (List<?>) guardian) {
            if (sara.open(consent()).page().locator("main a[href='" + path + "']").count() > 0
                    && !path.toString().endsWith(answered)) {
                answerAt(sara, path.toString(), "guardian");
            }
        }
        sara.open(consent());
        sara.sees(words.of("sharing.tag.valid", "").strip());
    }

    private String answered = "";

    private void answer(Screen sara, String ignored, String kind) {
        var first =
                sara.open(consent())
                        .page()
                        .locator("main a[href*='/samtycke/svar/']")
                        .first()
                        .getAttribute("href");
        answered = first.substring(first.lastIndexOf('/'));
        answerAt(sara, first, kind);
    }

    private void answerAt(Screen sara, String path, String kind) {
        sara.open(path);
        sara.choose(words.of("sharing.said." + kind), words.of("sharing.said." + kind + ".yes"));
        sara.choose(words.of("sharing.how"), words.of("sharing.how.paper"));
        if (sara.field(words.of("sharing.on")).inputValue().isEmpty()) {
            sara.fill(words.of("sharing.on"), today.toString());
        }
        sara.press(words.of("sharing.answer.save"));
    }

    /** Step 4: the case opens for those whom the consent covers. */
    void caseOpens() {
        var sara = people.of(SARA).open(request + "/arende");
        for (var who : List.of(ANDERS, EVA, PETRA, MIA)) {
            sara.clicked();
            sara.page()
                    .getByRole(
                            com.microsoft.playwright.options.AriaRole.CHECKBOX,
                            new com.microsoft.playwright.Page.GetByRoleOptions()
                                    .setName(Screen.starting(who.fullName())))
                    .first()
                    .check();
        }
        sara.press(words.of("cases.opening.open"));
        sara.told(words.of("cases.opened"));
        var found = NUMBER.matcher(sara.at());
        assertThat(found.find()).as(sara.at()).isTrue();
        number = found.group(1);
    }

    /** Step 5: each writes the own part; the last one opens the picture. */
    void partIsHandedIn(Somebody who, String mark) {
        var screen = people.of(who).open("/min-dag");
        screen.clicked();
        screen.click(
                screen.page().locator("main a[href^='" + file("/kartlaggning") + "']").first());
        screen.fill(words.of("cases.works"), marks.in("Det som går bra.", mark));
        screen.fill(words.of("cases.worries"), "Borta efter lunch.");
        screen.fill(words.of("cases.would-help"), "En vuxen vid lunchen.");
        screen.press(words.of("cases.part.hand-in"));
        screen.told(words.of("cases.handed-in"));
    }

    void nothingToAdd(Somebody who) {
        var screen = people.of(who).open(file("/kartlaggning"));
        screen.press(words.of("cases.part.nothing"));
        screen.told(words.of("cases.handed-in"));
    }

    /** A note that its writer shares. */
    void noteIsShared(Somebody who, String mark) {
        var screen = people.of(who).open(file("/anteckningar"));
        screen.fill(words.of("cases.note.words"), marks.in("Var med på boxningen.", mark));
        screen.choose(words.of("cases.share"), words.of("cases.share.case"));
        screen.press(words.of("cases.note.save"));
        screen.told(words.of("cases.note.shared"));
    }

    void noteIsKept(Somebody who, String mark) {
        var screen = people.of(who).open(file("/anteckningar"));
        screen.fill(words.of("cases.note.words"), marks.in("Eget minne.", mark));
        screen.choose(words.of("cases.share"), words.of("cases.share.own"));
        screen.press(words.of("cases.note.save"));
        screen.told(words.of("cases.note.kept"));
    }

    /** Step 6: the meeting is set, held, and leaves decisions and promises. */
    void meetingIsHeld() {
        var sara = people.of(SARA).open(file("/moten/nytt"));
        sara.choose(words.of("plans.occasion"), words.of("plans.occasion.first"));
        sara.fill(words.of("plans.day"), today.toString());
        sara.fill(words.of("plans.place"), marks.in("Rum 2", "place"));
        sara.press(words.of("plans.meeting.plan"));
        meeting =
                sara.open(file("/moten"))
                        .page()
                        .locator("main a[href*='/moten/']:not([href$='/nytt'])")
                        .first()
                        .getAttribute("href");
        proposal(PETRA, "promise-police");
        proposal(ANDERS, "promise-school");
        sara.open(meeting);
        sara.fill("3.", marks.in("Vi börjar med skolan.", "decision"));
        sara.press(words.of("plans.minutes.save"));
    }

    private void proposal(Somebody who, String mark) {
        var sara =
                people.of(SARA)
                        .open(
                                file(
                                        "/plan/atagande/nytt?mote="
                                                + meeting.substring(meeting.lastIndexOf('/') + 1)));
        sara.fill(words.of("plans.what"), marks.in("Ringa hem.", mark));
        sara.pick(words.of("plans.who"), who.fullName());
        sara.fill(words.of("plans.due"), today.plusDays(7).toString());
        sara.press(words.of("plans.promise.save"));
    }

    /** Still step 6: adopted, so that those with ground can read. */
    void minutesAreAdopted() {
        var sara = people.of(SARA).open(meeting);
        sara.press(words.of("plans.adopt"));
        sara.told(words.of("plans.adopted"));
    }

    /** Step 7: goals in the young person's words, and the plan is set. */
    void planIsSet() {
        var sara = people.of(SARA).open(file("/plan/rost"));
        sara.fill(words.of("plans.voice"), marks.in("Jag vill kunna vara ute.", "voice"));
        sara.press(words.of("plans.save"));
        sara.open(file("/plan/mal/nytt"));
        sara.fill(words.of("plans.goal"), marks.in("Skolan funkar.", "goal"));
        sara.press(words.of("plans.save"));
        sara.open(file("/plan"));
        sara.press(words.of("plans.settle"));
        sara.told(words.of("plans.is-settled"));
    }

    /** J7.1: what the group agreed and my own promises, from Min dag. */
    void policeReadsPlan() {
        var petra = people.of(PETRA).open("/min-dag");
        petra.clicked();
        petra.click(petra.page().locator("main a[href^='" + file("/plan") + "']").first());
        petra.sees(marks.of("promise-police"));
        petra.sees(marks.of("goal"));
    }

    /** J7.2: my promise is done, with one line, from Min dag. */
    void policeMarksDone() {
        var petra = people.of(PETRA).open("/min-dag");
        petra.clicked();
        petra.click(petra.page().locator("main a[href^='" + file("/plan") + "']").first());
        petra.fill(
                words.of("plans.line", marks.full("promise-police")),
                marks.in("Gick bra.", "line"));
        petra.press(words.of("plans.mark-done"), marks.of("promise-police"));
        petra.page().locator("li.atagande[data-klar=ja]").getByText(marks.of("line")).waitFor();
    }

    /** Step 8: what happened, and when to meet again. */
    void planIsFollowedUp() {
        var sara = people.of(SARA).open(file("/uppfoljning"));
        sara.choose(words.of("plans.what-happened"), words.of("plans.happened.started"));
        sara.fill(words.of("plans.view"), marks.in("Det går bättre.", "view"));
        sara.fill(words.of("plans.next-on"), today.plusDays(30).toString());
        sara.press(words.of("plans.follow-up.save"));
        sara.told(words.of("plans.followed-up"));
    }

    /** Step 9: why it ends, how each goal went, and who carries what on. */
    void caseIsClosed() {
        var sara = people.of(SARA).open(file("/avsluta"));
        sara.clicked();
        sara.group(words.of("plans.closing-reason"))
                .getByRole(com.microsoft.playwright.options.AriaRole.RADIO)
                .first()
                .check();
        sara.choose(
                words.of("plans.result.of", marks.full("goal")), words.of("plans.result.partly"));
        sara.choose(marks.full("promise-school"), words.of("plans.end.carried"));
        sara.fill(words.of("plans.view.closing"), marks.in("Ni lyssnade.", "closing"));
        sara.press(words.of("plans.close"));
        sara.page().locator("p.besked").waitFor();
        sara.open(file("/avsluta")).sees(marks.of("closing"));
    }
}
