package se.tryggaunga.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.tryggaunga.concerns.Assessments;
import se.tryggaunga.concerns.Judgement;
import se.tryggaunga.concerns.NewConcern;
import se.tryggaunga.concerns.NewRequest;
import se.tryggaunga.concerns.domain.AgeBand;
import se.tryggaunga.concerns.domain.DutyAnswer;
import se.tryggaunga.concerns.domain.Family;
import se.tryggaunga.concerns.domain.Sex;
import se.tryggaunga.concerns.domain.Status;
import se.tryggaunga.concerns.domain.Urgency;
import se.tryggaunga.sharing.NoConsent;
import se.tryggaunga.sharing.Proposal;
import se.tryggaunga.sharing.domain.Coverage;
import se.tryggaunga.sharing.domain.How;
import se.tryggaunga.sharing.domain.Said;
import se.tryggaunga.sharing.domain.Who;

/** From the first worry until the family has answered. */
final class Asking {

    /** What the parties ask to read, by kind of area; a family may say yes to less. */
    private static final Map<String, Set<String>> USUAL =
            Map.of(
                    "school", Set.of("plan", "school", "support", "leisure"),
                    "school_support", Set.of("plan", "school"),
                    "student_health", Set.of("plan", "school", "health", "support"),
                    "student_health_medical", Set.of("plan", "health"),
                    "social",
                            Set.of(
                                    "plan", "school", "home", "support", "leisure", "crime",
                                    "contact"),
                    "leisure", Set.of("plan", "leisure", "school"),
                    "police", Set.of("plan", "crime", "leisure"),
                    "labour", Set.of("plan", "school"),
                    "health", Set.of("plan", "health"),
                    "association", Set.of("plan", "leisure"));

    private static final Map<String, String> CRITERION =
            Map.of(
                    "absence", "absence",
                    "place", "risk_place",
                    "friends", "friends_crime",
                    "substance", "uses",
                    "theft", "crime",
                    "conflict", "behaviour",
                    "home", "home_again");

    private final Course course;
    private final Stage stage;

    Asking(Course course) {
        this.course = course;
        this.stage = course.stage;
    }

    Asking concern(int after) {
        course.on(after, course.roles.sender(), this::send);
        return this;
    }

    Asking assess(int after, String otherHelp) {
        course.on(after, course.roles.coordinator(), () -> judge(otherHelp));
        return this;
    }

    /** Advised or referred, with words to the sender. */
    Asking answer(int after, Status how, String list) {
        course.on(after, course.roles.coordinator(), () -> end(how, list));
        return this;
    }

    Asking withdrawConcern(int after) {
        course.on(
                after,
                course.roles.sender(),
                () -> {
                    stage.assessments().withdraw(concern());
                    assessed("withdrawn");
                });
        return this;
    }

    /** Nothing to give when the coordinator belongs to the sender's own area. */
    Asking giveName(int after) {
        if (!course.cast.area(course.roles.sender()).equals(course.host())) {
            course.on(
                    after,
                    course.roles.sender(),
                    () -> {
                        stage.naming().give(concern(), "vårdnadshavare");
                        course.nameGround = "contact";
                        course.tell(new Chronicle.NameGiven(course.now(), course.me(), concern()));
                    });
        }
        return this;
    }

    Asking ask(int after) {
        course.on(after, course.roles.coordinator(), this::request);
        return this;
    }

    /** Writes down what the family is asked about. */
    Asking propose(int after, int untilAfter, Supplier<Map<String, Set<String>>> what) {
        course.on(
                after,
                course.roles.coordinator(),
                () -> propose(course.due(untilAfter), what.get()));
        return this;
    }

    /** Everybody has said yes; the last answer makes the consent valid. */
    Asking everybodySaysYes(int after) {
        young(after, Said.YES);
        for (int i = 0; i < course.youth.guardians().size(); i++) {
            guardian(after + i, i, Said.YES);
        }
        return this;
    }

    Asking young(int after, Said said) {
        course.on(after, course.roles.coordinator(), () -> answer(Who.YOUNG, said));
        return this;
    }

    Asking guardian(int after, int which, Said said) {
        course.on(after, course.roles.coordinator(), () -> answer(guardian(which), said));
        return this;
    }

    private Who guardian(int which) {
        return Who.guardian(stage.people().guardians(course.scope()).get(which).id());
    }

    Asking judgeMaturity(int after) {
        course.on(
                after,
                course.roles.coordinator(),
                () -> {
                    var fact = course.fact("sharing.maturity", course.host(), "frame");
                    stage.answers()
                            .assess(
                                    course.scope(),
                                    course.version,
                                    true,
                                    fact.says(course.words.pick("assess_yes")));
                    fact.written(course.scope(), course.version, Set.of(), Set.of());
                    nowValid();
                });
        return this;
    }

    Asking refused(int after) {
        course.on(
                after,
                course.roles.coordinator(),
                () -> {
                    stage.requests().refused(course.scope());
                    course.tell(
                            new Chronicle.ConsentRefused(
                                    course.now(), course.me(), course.scope()));
                });
        return this;
    }

    /** The usual kinds for the areas that will take part. */
    Map<String, Set<String>> usual() {
        var asked = new TreeMap<String, Set<String>>();
        asked.put(course.host(), kinds(course.host()));
        course.roles
                .members()
                .forEach(who -> asked.put(course.cast.area(who), kinds(course.cast.area(who))));
        return asked;
    }

    /** The usual ones and those of areas whose people do not sign in. */
    Map<String, Set<String>> usualAnd(String... areas) {
        var asked = new TreeMap<>(usual());
        List.of(areas).forEach(area -> asked.put(area, kinds(area)));
        return asked;
    }

    private Set<String> kinds(String area) {
        var kinds = new TreeSet<>(USUAL.getOrDefault(course.cast.kindOf(area), Set.of("plan")));
        if (course.theme.equals("substance") && course.cast.kindOf(area).equals("social")) {
            kinds.add("substance");
        }
        return kinds;
    }

    private UUID concern() {
        return Objects.requireNonNull(course.concern);
    }

    private void send() {
        var inbox =
                stage.concerns().inboxes().stream()
                        .filter(each -> each.programmeId().equals(course.roles.programme()))
                        .findFirst()
                        .orElseThrow();
        var words = course.words;
        var area = course.hat().area();
        var text = course.fact("concerns.concern_text", area, "frame");
        var note = course.fact("concerns.own_note", area, "contact");
        var fullName = course.youth.given() + " " + course.youth.family();
        var id =
                stage.concerns()
                        .send(
                                new NewConcern(
                                        inbox.inboxId(),
                                        new NewConcern.Words(
                                                text.says(words.two("worry", course.theme)),
                                                text.says(words.pick("where")),
                                                text.says(words.pick("done"))),
                                        urgency(),
                                        course.youth.girl() ? Sex.GIRL : Sex.BOY,
                                        AgeBand.of(course.youth.age(course.today())),
                                        course.roles.district(),
                                        Family.AGREES,
                                        new NewConcern.Note(
                                                fullName, note.says(words.pick("note_own"))),
                                        duty()),
                                Set.of());
        course.concern = id;
        course.concernArea = area;
        course.nameGround = area.equals(inbox.areaId()) ? "own" : "direct";
        course.tell(
                new Chronicle.ConcernSent(
                        course.now(),
                        course.me(),
                        id,
                        area,
                        inbox.inboxId(),
                        inbox.areaId(),
                        course.roles.programme()));
        text.written(id, 1, Set.of(), Set.of());
        note.written(id, 1, Set.of(), Set.of());
    }

    private Urgency urgency() {
        return switch (course.random.nextInt(6)) {
            case 0 -> Urgency.NOW;
            case 1, 2 -> Urgency.WATCH;
            default -> Urgency.THIS_WEEK;
        };
    }

    private NewConcern.@Nullable Duty duty() {
        return switch (course.random.nextInt(5)) {
            case 0 -> new NewConcern.Duty(DutyAnswer.REPORTED, "");
            case 1 ->
                    new NewConcern.Duty(
                            DutyAnswer.NOT_HERE,
                            "Det finns ingen misstanke om att det är fel hemma.");
            default -> null;
        };
    }

    private void judge(String otherHelp) {
        stage.concerns().open(concern());
        var fact = course.fact("concerns.assessment", course.host(), "assessment");
        stage.assessments()
                .assess(
                        concern(),
                        0,
                        new Judgement(
                                "yes",
                                List.of(criterion()),
                                otherHelp,
                                fact.says(course.words.pick("reasons"))));
        assessed("opened");
        fact.written(concern(), 1, Set.of(), Set.of());
    }

    private void end(Status how, String list) {
        var choices = stage.programmes().choices(course.roles.programme(), list, course.today());
        var fact = course.fact("concerns.step", course.host(), "frame");
        var kind = how == Status.ADVISED ? "advice" : "referral";
        stage.assessments()
                .answer(
                        concern(),
                        new Assessments.Answer(
                                how,
                                choices.get(course.random.nextInt(Math.min(3, choices.size())))
                                        .code(),
                                fact.says(course.words.pick(kind))),
                        Set.of());
        assessed(how.code());
        fact.written(concern(), 1, Set.of(), Set.of());
    }

    private void assessed(String answer) {
        course.tell(new Chronicle.Assessed(course.now(), course.me(), concern(), answer));
    }

    private String criterion() {
        var wanted = CRITERION.getOrDefault(course.theme, "other");
        var known =
                stage.programmes().choices(course.roles.programme(), "criterion", course.today());
        return known.stream().anyMatch(choice -> choice.code().equals(wanted)) ? wanted : "other";
    }

    private void request() {
        var ground =
                course.concern == null
                        ? "direct"
                        : Objects.requireNonNullElse(course.nameGround, "direct");
        var id =
                stage.requests()
                        .ask(
                                new NewRequest(
                                        course.concern,
                                        course.roles.programme(),
                                        criterion(),
                                        course.youth.girl() ? Sex.GIRL : Sex.BOY,
                                        course.roles.district(),
                                        ground,
                                        ground.equals("own") ? "" : "vårdnadshavare",
                                        course.youth.person(),
                                        course.youth.guardians()));
        if (!isAskedAbout(id)) {
            stage.consents().draft(id, course.roles.programme());
        }
        course.scope(id);
        course.tell(
                new Chronicle.RequestMade(
                        course.now(),
                        course.me(),
                        id,
                        course.concern,
                        course.roles.programme(),
                        course.host(),
                        course.youth.birth()));
        tellGuardians(id);
    }

    private boolean isAskedAbout(UUID request) {
        try {
            stage.consents().reference(request);
            return true;
        } catch (NoConsent none) {
            return false;
        }
    }

    private void tellGuardians(UUID id) {
        for (var token : course.marks.guardians()) {
            new Course.Fact(
                            course,
                            new Marks.Mark(token),
                            "people.guardian",
                            course.host(),
                            "contact")
                    .written(id, 1, Set.of(), Set.of());
        }
    }

    private void propose(LocalDate until, Map<String, Set<String>> what) {
        var scope = course.scope();
        var cells =
                what.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(kind -> new Coverage(entry.getKey(), kind)))
                        .collect(Collectors.toSet());
        var fact = course.fact("sharing.consent", course.host(), "frame");
        var latest = stage.proposals().latestEnd(course.roles.programme());
        var last = until.isAfter(latest) ? latest : until;
        stage.proposals()
                .save(
                        scope,
                        course.version,
                        new Proposal(
                                cells,
                                stage.programmes().byId(course.roles.programme()).purpose(),
                                last,
                                "sv",
                                course.random.nextInt(5) == 0 ? "present" : "none",
                                fact.says(course.words.pick("explained"))));
        course.version++;
        course.asked(what, last);
        course.tell(
                new Chronicle.ConsentAsked(
                        course.now(),
                        course.me(),
                        scope,
                        stage.consents().reference(scope),
                        course.version,
                        what,
                        course.today(),
                        last));
        fact.written(scope, course.version, course.readers(course.host(), "frame"), Set.of());
    }

    private void answer(Who who, Said said) {
        var how = course.random.nextBoolean() ? How.PAPER : How.ORAL;
        stage.answers()
                .register(course.scope(), course.version, who, said, how, course.today(), "");
        if (stage.consents().state(course.scope()).isValid()) {
            nowValid();
        }
    }

    /**
     * As the story counts: to the day that was asked, or the day before the young person turns 18.
     */
    private void nowValid() {
        var adult = course.youth.birth().plusYears(18);
        boolean child = course.today().isBefore(adult);
        var end = course.askedUntil();
        course.valid();
        course.tell(
                new Chronicle.ConsentSet(
                        course.now(),
                        course.me(),
                        course.scope(),
                        stage.consents().reference(course.scope()),
                        course.version,
                        Map.copyOf(course.covered),
                        course.today(),
                        child && !end.isBefore(adult) ? adult.minusDays(1) : end));
    }
}
