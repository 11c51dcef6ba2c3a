package se.tryggaunga.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import se.tryggaunga.shared.Today;

/**
 * Pages that somebody sees only when something has happened: a form is refused, a party does not
 * sign in, a register is looked at, a seat has ended.
 */
final class RarePages {

    private static final String REGISTER =
            """
            school_unit_code,name,wgs84_lat,wgs84_lon,sweref99_n,sweref99_e,abroad,derived_municipality_code,derived_municipality
            90000001,Provskolan,59.3712,16.5091,6581000,585000,False,0484,Eskilstuna
            9000005,För kort kod,59.3712,16.5091,6581000,585000,False,0484,Eskilstuna
            """;

    private final Crawl crawl;
    private final People people;
    private final Words words;

    RarePages(Crawl crawl, People people, Words words) {
        this.crawl = crawl;
        this.people = people;
        this.words = words;
    }

    /** What stands at the fields, and in the summary above them. */
    void refused() {
        var mia = people.of(Somebody.MIA).open("/oro/ny");
        mia.fill(words.of("concerns.q1"), "Emil ringer från 070-123 45 67.");
        mia.press(words.of("concerns.send"));
        mia.sees(words.of("concerns.not-sent-yet"));
        assertThat(mia.page().locator("[aria-invalid=true]").count()).isPositive();
        crawl.here(people.of(Somebody.MIA), "refused");
    }

    /** What the identity check found, with the text that it did not keep. */
    void traces() {
        var mia = people.of(Somebody.MIA).open("/radgor/ny");
        mia.fill(words.of("concerns.advice.q1"), "Emil ringer från 070-123 45 67.");
        mia.press(words.of("concerns.advice.send"));
        mia.sees(words.of("concerns.advice.nothing-kept"));
        crawl.here(people.of(Somebody.MIA), "traces");
    }

    /** A question without a name, once it has been asked. */
    void advice() {
        var mia = people.of(Somebody.MIA).open("/radgor/ny");
        AdviceJourney.fill(mia, words, "Någon kommer hit hungrig varje kväll.");
        mia.press(words.of("concerns.advice.send"));
        mia.told(words.of("concerns.advice.sent"));
        crawl.here(mia, "advice");
    }

    /** A report of concern as it is printed, and when it has been handed over. */
    void paper() {
        var mia = people.of(Somebody.MIA).open("/anmalan/ny");
        mia.fill(words.of("concerns.report.child"), "Alex");
        mia.fill(words.of("concerns.report.seen"), "Blåmärken två gånger i november.");
        mia.choose(words.of("concerns.report.acute"), words.of("concerns.report.acute.yes"));
        mia.choose(words.of("concerns.report.family"), words.of("concerns.report.family.no"));
        mia.press(words.of("concerns.report.to-paper"));
        mia.sees(words.of("concerns.report.handed-over"));
        crawl.here(people.of(Somebody.MIA), "paper");
        mia.choose(words.of("concerns.report.way"), words.of("concerns.report.way.paper"));
        mia.press(words.of("concerns.report.handed-over"));
        mia.told(words.of("concerns.report.noted"));
        crawl.here(mia, "handed-over");
    }

    /** What one who does not sign in is given on paper. */
    void slip(MainThread thread) {
        var sara = people.of(Somebody.SARA).open(thread.file("/deltagare"));
        var area = sara.field(words.of("cases.guest.area")).locator("option").nth(1);
        sara.pick(words.of("cases.guest.area"), area.innerText());
        sara.fill(words.of("cases.guest.title"), "kontaktperson");
        sara.fill(words.of("cases.guest.name"), "Robin Ask");
        sara.press(words.of("cases.guest.add"));
        sara.told(words.of("cases.seat.added"));
        sara.open(thread.file("/plan"));
        both(Somebody.SARA, sara.page().locator("a[href*='/plan/lapp/']").first(), "slip");
    }

    /** Mapping in depth: one that is refused, one that is written, and the same to be changed. */
    void depth(MainThread thread) {
        var mia = people.of(Somebody.MIA);
        mia.open(thread.file("/kartlaggning/faktorer/ny?omrade=leisure"));
        mia.fill(words.of("cases.factor.description"), "Boxning på tisdagar.");
        mia.press(words.of("cases.factor.save"));
        mia.sees(words.of("cases.factor.err.choice"));
        crawl.here(mia, "factor-refused");
        mia.page().locator("[name=choice][value=led_activity]").check();
        mia.page().locator("[name=source][value=seen]").check();
        mia.press(words.of("cases.factor.save"));
        mia.told(words.of("cases.factor.saved"));
        crawl.here(mia, "factors");
        mia.click(mia.page().locator("[id^=faktor-] a[href*='/kartlaggning/faktorer/']"));
        crawl.here(mia, "factor");
    }

    /** Mötesläge: who has come, a point with its promises, and the end before and after. */
    void mode(MainThread thread) {
        var sara = people.of(Somebody.SARA).open(thread.file("/moten/nytt"));
        sara.choose(words.of("plans.occasion"), words.of("plans.occasion.follow_up"));
        sara.fill(words.of("plans.day"), thread.today().toString());
        sara.press(words.of("plans.meeting.plan"));
        var meeting = sara.path();
        sara.open(meeting + "/lage");
        crawl.here(sara, "mode-came");
        sara.press(words.of("plans.mode.begin"));
        sara.press(words.of("plans.mode.next"));
        var at = sara.at();
        sara.pick(words.of("plans.who"), Somebody.PETRA.fullName());
        sara.press(words.of("plans.mode.next"));
        sara.sees(words.of("plans.error.date"));
        crawl.here(sara, "mode-point");
        sara.open(meeting + "/lage?steg=slut");
        crawl.here(sara, "mode-end");
        sara.press(words.of("plans.adopt"));
        crawl.here(sara, "mode-adopted");
    }

    /** The working group: two cases in a row, and who leaves between them. */
    void workingGroup() {
        var second = new MainThread(people, words);
        second.isTold();
        var sara = people.of(Somebody.SARA).open("/arbetsgrupp");
        crawl.here(sara, "group-none");
        sara.open("/arbetsgrupp/nytt");
        sara.fill(words.of("plans.day"), second.today().toString());
        crawl.here(sara, "group-plan");
        sara.press(words.of("plans.group.plan"));
        crawl.here(sara, "group-day");
        crawl.here(people.of(Somebody.SARA).open("/arbetsgrupp"), "group-days");
        var day = "/arbetsgrupp/" + second.today();
        var doors = people.of(Somebody.SARA).open(day).page().locator("a[href$='/infor']").all();
        var paths = doors.stream().map(each -> each.getAttribute("href")).distinct().toList();
        sara.open(paths.get(0).replace("/infor", "/lage"));
        crawl.here(sara, "group-shut");
        sara.open(paths.get(0));
        sara.choose(words.of("plans.attendee.young"), words.of("plans.group.where.room"));
        sara.press(words.of("plans.group.open"));
        crawl.here(sara, "group-point");
        sara.open(paths.get(1));
        sara.sees(words.of("plans.group.leaving"));
        sara.press(words.of("plans.group.open"));
        sara.sees(words.of("plans.group.err.leaving"));
        crawl.here(sara, "group-door");
        sara.open(paths.get(0).replace("/infor", "/lage?steg=slut"));
        sara.press(words.of("plans.adopt"));
        crawl.here(sara, "group-on");
        crawl.here(people.of(Somebody.SARA).open(day), "group-over");
    }

    /**
     * Handing over on another ground: the questions, what the rules answer, and the receiver's
     * page.
     */
    void handedOver(MainThread thread) {
        var anders = people.of(Somebody.ANDERS).open(thread.file("/kartlaggning/bild"));
        anders.click(anders.page().locator("a[href*='/utlamnanden/nytt/']").first());
        choose(anders, words.of("sharing.tell.kind"), "Frånvaro från skolan");
        choose(anders, words.of("sharing.handing.to"), Somebody.PETRA.fullName());
        anders.press(words.of("sharing.handing.next"));
        anders.fill(words.of("sharing.tell.weigh.why"), "Polisen möter familjen i morgon.");
        anders.fill(words.of("sharing.tell.weigh.proportionate"), "Familjen vill ha hjälp.");
        anders.fill(words.of("sharing.tell.weigh.left-out"), "Det som gäller syskonet.");
        crawl.here(anders, "handing-answer");
        anders.press(words.of("sharing.handing.decide"));
        anders.told(words.of("sharing.handing.given"));
        crawl.here(anders, "handover");
        var petra = people.of(Somebody.PETRA).open(anders.path());
        petra.sees(words.of("sharing.handing.exactly"));
        crawl.here(petra, "handover-received");
        crawl.from(anders, "owner", "/utlamnanden", thread.file("/utlamnanden"));
        anders.open(thread.file("/kartlaggning/bild"));
        anders.click(anders.page().locator("a[href*='/rattelser/ny/']").first());
        crawl.here(anders, "rectification");
        anders.open(thread.file("/kartlaggning/bild"));
        anders.click(anders.page().locator("a[href*='/begransningar/']").first());
        crawl.here(anders, "restriction");
    }

    /** A case that is to go to another municipality, and one that comes from there. */
    void moved(MainThread thread) {
        var page = thread.file("/flytt");
        var sara = people.of(Somebody.SARA).open(page);
        crawl.here(sara, "move-none");
        sara.press(words.of("moves.prepare.do"));
        sara.sees(words.of("moves.err.to"));
        sara.pick(words.of("moves.to"), "Strängnäs");
        sara.choose(words.of("moves.ground"), words.of("moves.ground.consent"));
        sara.page().locator("main input[type=checkbox]").first().check();
        sara.press(words.of("moves.prepare.do"));
        sara.told(words.of("moves.done.prepared"));
        crawl.here(sara, "move-prepared");
        var anders = people.of(Somebody.ANDERS).open(page);
        crawl.here(anders, "move-own");
        sara.open(page).press(words.of("moves.take-back"));
        sara.told(words.of("moves.done.taken-back"));
        crawl.here(sara.open("/inflyttning"), "arrivals-none");
        var arrival = "/inflyttning/" + Drawing.arrival("eskilstuna");
        crawl.here(sara.open(arrival), "arrival");
        sara.press(words.of("moves.take.save"));
        sara.sees(words.of("moves.err.take"));
        crawl.here(sara.open("/inflyttning"), "arrivals");
    }

    /** Danger to life or health: the own area's facts, and a question to another. */
    void urgent(MainThread thread) {
        var mikael = people.of(Somebody.MIKAEL).open("/bradskande");
        mikael.press(words.of("urgent.do", 4));
        mikael.sees(words.of("urgent.err.number"));
        crawl.here(mikael, "urgent");
        mikael.fill(words.of("urgent.number"), thread.number());
        mikael.fill(words.of("urgent.reason"), "Pojken är försvunnen sedan i går kväll.");
        mikael.press(words.of("urgent.do", 4));
        mikael.sees(words.of("urgent.facts"));
        crawl.here(mikael, "urgent-open");
        mikael.open("/bradskande/begaran");
        mikael.press(words.of("urgent.request.send"));
        mikael.sees(words.of("urgent.err.to"));
        crawl.here(mikael, "urgent-request");
        var to = mikael.field(words.of("urgent.request.to")).locator("option").nth(1);
        mikael.pick(words.of("urgent.request.to"), to.innerText());
        mikael.fill(words.of("urgent.number"), thread.number());
        mikael.fill(words.of("urgent.request.wanted"), "När sågs han senast?");
        mikael.fill(words.of("urgent.reason"), "Pojken är försvunnen sedan i går kväll.");
        mikael.press(words.of("urgent.request.send"));
        mikael.told(words.of("urgent.request.sent"));
        crawl.here(mikael, "urgent-asked");
    }

    /** A party asks another: the form, the question for both, the answer, and silence. */
    void asks(MainThread thread) {
        var list = thread.file("/begaran");
        var anders = people.of(Somebody.ANDERS).open(list);
        anders.press(words.of("asks.send"));
        anders.sees(words.of("asks.err.to"));
        crawl.here(anders, "asks-none");
        var silent = asked(anders.open(list));
        var answered = asked(anders.open(list));
        crawl.here(anders, "ask");
        var sara = people.of(Somebody.SARA).open(answered);
        sara.press(words.of("asks.save"));
        sara.sees(words.of("asks.err.answer"));
        crawl.here(sara, "ask-answer");
        sara.choose(words.of("asks.answer"), words.of("asks.turn.accepted"));
        sara.press(words.of("asks.save"));
        sara.told(words.of("asks.turned.accepted"));
        Drawing.silences("eskilstuna");
        crawl.here(anders.open(silent), "ask-silent");
        crawl.here(anders.open(list), "asks");
        var tomas = people.of(Somebody.TOMAS_AS_HEAD).open("/min-dag");
        tomas.click(tomas.page().locator("main a[href*='/obesvarat/']").first());
        var silence = tomas.path();
        crawl.here(tomas, "ask-unanswered");
        tomas.press(words.of("asks.silence.settle"));
        tomas.told(words.of("asks.silence.settled"));
    }

    /** What goes along to the own record, before and after it was taken. */
    void journal(MainThread thread) {
        var path = thread.file("/journal");
        var anders = people.of(Somebody.ANDERS).open(path);
        crawl.here(anders, "journal");
        anders.press(words.of("journal.copy"));
        anders.page().locator("p.besked").waitFor();
        anders.sees(words.of("journal.only-new"));
        crawl.here(anders, "journal-new");
    }

    /** A note with a file: first one that is no picture, then one that is, and one too many. */
    void files(MainThread thread) {
        var anders = people.of(Somebody.ANDERS).open(thread.file("/anteckningar"));
        anders.fill(words.of("cases.note.words"), "Borta från lektionerna efter lunch, tio dagar.");
        anders.page().locator("summary").getByText(words.of("cases.attachment.add")).click();
        anders.fill(words.of("cases.attachment.title"), "Frånvaro vecka 40 till 45");
        chooseFile(anders, "lista.docx", "PK".getBytes(StandardCharsets.UTF_8));
        anders.press(words.of("cases.note.save"));
        anders.sees(words.of("files.err.not-a-picture"));
        anders.sees(words.of("cases.attachment.choose-again"));
        crawl.here(anders, "file-refused");
        chooseFile(anders, "a.png", picture());
        anders.choose(words.of("cases.share"), words.of("cases.share.case"));
        anders.press(words.of("cases.note.save"));
        anders.told(words.of("cases.note.shared"));
        crawl.here(anders, "file-shared");
        crawl.here(people.of(Somebody.MIA).open(thread.file("/anteckningar")), "file-read");
        anders.click(anders.page().locator("main a[href$='/bilagor']").first());
        anders.fill(words.of("cases.attachment.title"), "Schema");
        chooseFile(anders, "b.png", picture());
        anders.press(words.of("cases.attachment.save"));
        anders.told(words.of("cases.attachment.saved"));
        anders.page().locator("main form[action$='/ta-bort'] button").first().click();
        anders.told(words.of("cases.attachment.gone"));
        crawl.here(anders, "files");
    }

    private static void chooseFile(Screen screen, String name, byte[] content) {
        screen.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static byte[] picture() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String asked(Screen anders) {
        anders.field(words.of("asks.to")).selectOption("social");
        anders.fill(words.of("asks.what"), "Hjälp med kontakten till fritidsgården.");
        anders.press(words.of("asks.send"));
        anders.told(words.of("asks.sent"));
        return anders.path();
    }

    private static void choose(Screen screen, String label, String option) {
        var value =
                screen.field(label)
                        .locator("option")
                        .filter(new Locator.FilterOptions().setHasText(option))
                        .first()
                        .getAttribute("value");
        screen.field(label).selectOption(value);
    }

    /** A file with a line that is wrong. */
    void register(String page) {
        var bo = people.of(Somebody.BO).open(page);
        bo.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "register.csv",
                                "text/csv",
                                REGISTER.getBytes(StandardCharsets.UTF_8)));
        var party = bo.field(words.of("organisation.import.party")).locator("option").nth(1);
        bo.pick(words.of("organisation.import.party"), party.innerText());
        bo.group(words.of("organisation.import.forms"))
                .getByRole(AriaRole.CHECKBOX)
                .first()
                .check();
        bo.press(words.of("organisation.import.look"));
        bo.sees(words.of("organisation.import.problem.code", "9000005"));
        crawl.here(bo, "register");
    }

    /** A month's readings, a question about one of Sara's, her answer and the minutes. */
    void review() {
        Drawing.ofThisMonth("eskilstuna");
        var elisabet = people.of(Somebody.ELISABET).open("/granskning");
        crawl.here(elisabet, "review");
        elisabet.follow(words.of("oversight.begin"));
        while (!elisabet.page()
                .locator("dl.fakta")
                .innerText()
                .contains("Sara Lindqvist, samordnare")) {
            elisabet.press(words.of("oversight.approve"));
        }
        elisabet.press(words.of("oversight.ask"));
        elisabet.sees(words.of("oversight.err.question"));
        var item = elisabet.path().replaceAll("/fraga$", "");
        crawl.here(elisabet.open(item), "review");
        elisabet.fill(words.of("oversight.words"), "Vad var du inne i ärendet för?");
        elisabet.press(words.of("oversight.ask"));
        var question = item.replace("/granskning/", "/granskning/fraga/");
        var sara = people.of(Somebody.SARA).open("/min-dag?alla=1");
        assertThat(sara.page().locator("a[href='" + question + "']").count()).isPositive();
        crawl.here(sara.open(question), "question");
        sara.fill(words.of("oversight.answer"), "Jag förberedde mötet.");
        sara.press(words.of("oversight.answer.send"));
        sara.told(words.of("oversight.done.answered"));
        both(
                Somebody.ELISABET,
                elisabet.open("/granskning")
                        .page()
                        .locator("a[href*='/granskning/protokoll/']")
                        .first(),
                "minutes");
        elisabet.press(words.of("oversight.print"));
        elisabet.sees(words.of("oversight.printed"));
        keys(elisabet.open(item));
    }

    /** The quarter's assignments, one of them kept. */
    void rights() {
        Drawing.rights("eskilstuna");
        var tomas = people.of(Somebody.TOMAS_AS_HEAD).open("/behorigheter");
        crawl.here(tomas, "rights");
        tomas.press(words.of("oversight.rights.save"));
        tomas.sees(words.of("oversight.rights.err.none"));
        tomas.page().locator("main input[type=radio][value=behall]").first().check();
        tomas.press(words.of("oversight.rights.save"));
        tomas.told(words.of("oversight.rights.said", 1));
    }

    /** An address for one's own calendar: shown once, then only that there is one. */
    void calendar() {
        var sara = people.of(Somebody.SARA).open("/kalender");
        crawl.here(sara, "calendar-none");
        sara.press(words.of("calendar.open"));
        sara.sees(words.of("calendar.once"));
        sara.open("/kalender");
        crawl.here(sara, "calendar");
        sara.press(words.of("calendar.close"));
        sara.told(words.of("calendar.closed"));
    }

    /** No mail is sent from the demonstration, and that is said wherever somebody could wonder. */
    void mail() {
        var sara = people.of(Somebody.SARA).open("/inloggning/mejl");
        sara.sees(words.of("notices.off"));
        sara.choose(words.of("notices.choice"), words.of("notices.choice.none"));
        sara.press(words.of("notices.choice.save"));
        sara.told(words.of("notices.chosen.none"));
        crawl.here(sara, "mail-own");
        var bo = people.of(Somebody.BO).open("/installningar/mejl");
        bo.sees(words.of("notices.status.off"));
        crawl.here(bo, "mail-status");
        var tomas = people.of(Somebody.TOMAS_AS_HEAD).open("/behorigheter/mejl");
        tomas.sees(words.of("notices.off"));
        crawl.here(tomas, "mail-people");
    }

    /** Everything that somebody held, to a colleague, and back. */
    void movedDays() {
        var choose = "/ataganden/flytta";
        var anders = people.of(Somebody.ANDERS).open(choose);
        crawl.here(anders, "move-days");
        anders.press(words.of("plans.move.do"));
        var receipt = anders.path();
        assertThat(receipt).startsWith(choose + "/");
        crawl.here(anders, "days-moved");
        anders.press(words.of("plans.move.undo"));
        assertThat(anders.path()).isEqualTo(receipt);
    }

    void leaving() {
        var tomas = people.of(Somebody.TOMAS_AS_HEAD).open("/overlamningar");
        crawl.here(tomas, "leaving");
        tomas.click(
                tomas.page()
                        .locator("main a[href*='/overlamningar/ny/']")
                        .filter(new Locator.FilterOptions().setHasText(Somebody.SARA.fullName()))
                        .first());
        tomas.press(words.of("leaving.do"));
        tomas.sees(words.of("leaving.err.to"));
        var form = tomas.path();
        crawl.here(tomas.open(form), "leaving-hand-over");
        var to = tomas.field(words.of("leaving.to")).locator("option").nth(1);
        tomas.pick(words.of("leaving.to"), to.innerText());
        tomas.press(words.of("leaving.do"));
        tomas.told(words.of("leaving.done"));
        var receipt = tomas.path();
        crawl.here(tomas, "leaving-receipt");
        tomas.press(words.of("leaving.undo"));
        tomas.told(words.of("leaving.undone"));
        away(tomas, form);
    }

    /** One who is away: the unit says so, and what was lent goes back. */
    private void away(Screen tomas, String form) {
        tomas.open(form);
        var to = tomas.field(words.of("leaving.to")).locator("option").nth(1);
        tomas.pick(words.of("leaving.to"), to.innerText());
        tomas.fill(words.of("leaving.back"), LocalDate.now(Today.ZONE).plusDays(14).toString());
        tomas.press(words.of("leaving.do"));
        tomas.told(words.of("leaving.done"));
        var receipt = tomas.path();
        crawl.here(tomas, "leaving-lent");
        tomas.open("/enheten");
        crawl.here(tomas, "unit");
        tomas.open(receipt);
        tomas.press(words.of("leaving.give-back"));
        tomas.told(words.of("leaving.given-back"));
        crawl.here(tomas, "leaving-given-back");
    }

    /** The letters do nothing before somebody turns them on. */
    private void keys(Screen elisabet) {
        var item = elisabet.path();
        elisabet.page().keyboard().press("k");
        assertThat(elisabet.path()).isEqualTo(item);
        elisabet.sees(words.of("oversight.state.answered"));
        elisabet.page().locator("[data-tangenter-val] input").check();
        elisabet.page().keyboard().press("k");
        elisabet.page().waitForURL(url -> !url.contains(item));
        elisabet.told(words.of("oversight.done.approved"));
    }

    /** Somebody asks what is kept about them: before the search, after it, and post by post. */
    void extract(MainThread thread) {
        var ylva = people.of(Somebody.YLVA).open("/registerutdrag");
        crawl.here(ylva, "extracts-none");
        ylva.open("/registerutdrag/nytt");
        ylva.fill(words.of("people.given"), "Alex");
        ylva.fill(words.of("people.family"), "Ekdahl");
        ylva.fill(words.of("people.born"), thread.born());
        ylva.choose(words.of("rights.asked-by"), words.of("records.asked-by.self"));
        ylva.choose(words.of("rights.asked-how"), words.of("records.asked-how.visit"));
        ylva.press(words.of("rights.new.save"));
        var path = ylva.path();
        crawl.here(ylva, "extract-asked");
        ylva.choose(words.of("rights.identity.how"), words.of("records.how.id_card"));
        ylva.press(words.of("rights.identity.save"));
        ylva.press(words.of("rights.collect.go"));
        crawl.from(
                ylva,
                "registrar",
                path,
                "/registerutdrag",
                "/registerutdrag/nytt",
                "/behandlingar");
    }

    /** A document is asked for, tested, not handed out whole, and decided on. */
    void documents() {
        var ylva = people.of(Somebody.YLVA).open("/handlingar");
        crawl.here(ylva, "requests-none");
        ylva.open("/handlingar/ny");
        ylva.press(words.of("requests.new.save"));
        ylva.sees(words.of("requests.err.wanted"));
        crawl.here(ylva, "requests-new");
        ylva.choose(words.of("requests.way"), words.of("requests.way.letter"));
        ylva.fill(words.of("requests.wanted"), "Planen och det som sades på mötet i mars.");
        ylva.press(words.of("requests.new.save"));
        ylva.told(words.of("requests.entered"));
        var path = ylva.path();
        crawl.here(ylva, "request-new");
        ylva.follow(words.of("requests.hand"));
        var hand = ylva.path();
        crawl.here(ylva, "request-hand");
        ylva.fill(words.of("requests.label"), "Minnesanteckningar 3 mars");
        ylva.choose(words.of("requests.what"), words.of("requests.what.minutes"));
        ylva.pick(words.of("requests.tester"), Somebody.MIKAEL.fullName());
        ylva.press(words.of("requests.hand.save"));
        ylva.told(words.of("requests.handed"));
        ylva.click(ylva.page().locator("main a[href*='/provningar/']").first());
        var test = ylva.path();
        crawl.here(ylva, "request-waits");
        tested(test);
        ylva.open(path).follow(words.of("requests.offer"));
        var offer = ylva.path();
        crawl.here(ylva, "request-offer");
        ylva.choose(words.of("requests.offer.wants.q"), words.of("requests.offer.answer.yes"));
        ylva.pick(words.of("requests.offer.decider"), Somebody.TOMAS.fullName());
        ylva.press(words.of("requests.offer.save"));
        ylva.told(words.of("requests.told.asked"));
        decided(path + "/beslut");
        crawl.here(ylva.open(path), "request-decided");
        ylva.choose(words.of("requests.answer.way"), words.of("requests.way.letter"));
        ylva.press(words.of("requests.answer.save"));
        ylva.told(words.of("requests.answered"));
        crawl.from(ylva, "requests", path, "/handlingar");
    }

    private void tested(String test) {
        var mikael = people.of(Somebody.MIKAEL).open("/min-dag?alla=1");
        assertThat(mikael.page().locator("a[href='" + test + "']").count()).isPositive();
        mikael.open(test).press(words.of("requests.test.save"));
        mikael.sees(words.of("requests.err.official"));
        crawl.here(mikael, "secrecy-test");
        mikael.choose(words.of("requests.official.q"), words.of("requests.official.yes"));
        mikael.fill(words.of("requests.official.why"), "De är justerade.");
        mikael.choose(words.of("requests.held.q"), words.of("requests.held.yes"));
        mikael.fill(words.of("requests.harm"), "Familjen, om det som sägs om hemmet sprids.");
        mikael.choose(words.of("requests.consent.q"), words.of("requests.consent.not_asked"));
        mikael.choose(words.of("requests.outcome.q"), words.of("requests.outcome.part"));
        mikael.fill(words.of("requests.masks.q"), "Stycket om hemmet.");
        mikael.fill(words.of("requests.reason.q"), "Familjen kan lida men.");
        mikael.press(words.of("requests.test.save"));
        mikael.told(words.of("requests.tested"));
        crawl.here(mikael, "secrecy-tested");
    }

    private void decided(String page) {
        var tomas = people.of(Somebody.TOMAS).open(page);
        crawl.here(tomas, "document-decision");
        tomas.choose(words.of("requests.decision.outcome"), words.of("requests.decided.part"));
        tomas.fill(words.of("requests.decision.words"), "Stycket om hemmet lämnas inte ut.");
        tomas.fill(words.of("requests.decision.reason"), "Familjen kan lida men.");
        tomas.fill(words.of("requests.section.q"), "OSL 26 kap. 1 §");
        tomas.press(words.of("requests.decision.save"));
        tomas.told(words.of("requests.decision.done"));
        crawl.here(tomas, "document-decided");
    }

    /** A rule for erasing: proposed by one, looked at by another. */
    void disposal(MainThread thread) {
        var ylva = people.of(Somebody.YLVA).open("/gallring");
        crawl.here(ylva, "disposal-none");
        ylva.open("/gallring/ny");
        ylva.choose(words.of("archive.kind"), words.of("archive.kind.request"));
        ylva.fill(words.of("archive.after"), "30");
        ylva.fill(words.of("archive.decision"), "SN 2026/14");
        ylva.fill(words.of("archive.decided"), thread.today().minusDays(10).toString());
        ylva.press(words.of("archive.look"));
        var rule = ylva.path();
        crawl.here(ylva, "disposal-own");
        crawl.from(
                people.of(Somebody.TOMAS),
                "delegate",
                rule,
                "/gallring",
                "/gallring/ny",
                "/gallring/arendestopp/nytt");
    }

    /** One case is held back, and seen so by whoever is in it for that area. */
    void held(MainThread thread) {
        var ylva = people.of(Somebody.YLVA).open("/gallring/arendestopp/nytt");
        ylva.press(words.of("archive.stop.place"));
        crawl.here(ylva, "hold-refused");
        ylva.fill(words.of("archive.hold.number"), thread.number());
        ylva.fill(words.of("archive.stop.reason"), "Tvist om journalen");
        ylva.fill(words.of("archive.hold.review"), thread.today().plusDays(90).toString());
        ylva.press(words.of("archive.stop.place"));
        crawl.here(ylva, "disposal-held");
        ylva.follow(words.of("cases.case", thread.number()));
        crawl.here(ylva, "hold");
        var sara = people.of(Somebody.SARA).open(thread.file(""));
        sara.sees("Tvist om journalen");
        crawl.here(sara, "case-held");
    }

    /** What a rule about closed cases would erase. */
    void closedCases(MainThread thread) {
        var ylva = people.of(Somebody.YLVA).open("/gallring/ny");
        ylva.choose(words.of("archive.kind"), words.of("archive.kind.case"));
        ylva.fill(words.of("archive.after"), "0");
        ylva.fill(words.of("archive.decision"), "SN 2026/15");
        ylva.fill(words.of("archive.decided"), thread.today().minusDays(10).toString());
        ylva.press(words.of("archive.look"));
        var rule = ylva.path();
        crawl.here(ylva, "disposal-cases");
        ylva.press(words.of("archive.take-back"));
        ylva.told(words.of("archive.taken"));
        crawl.here(ylva, "disposal-taken-back");
    }

    /** What is left for one who is no longer in the case. */
    void ended(MainThread thread) {
        var sara = people.of(Somebody.SARA).open(thread.file("/deltagare"));
        sara.press(words.of("cases.seat.end"), Somebody.PETRA.fullName());
        var petra = people.of(Somebody.PETRA).open(thread.file(""));
        petra.sees(words.of("cases.ended.why"));
        crawl.here(petra, "ended");
    }

    private void both(Somebody who, Locator link, String name) {
        var path = link.getAttribute("href");
        crawl.here(people.of(who).open(path), name);
    }
}
