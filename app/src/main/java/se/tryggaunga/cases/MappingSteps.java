package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.day;
import static se.tryggaunga.shell.Text.text;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.access.Acting;
import se.tryggaunga.cases.store.PartStore;

/** What the reader does next while the case is new, or when it rests. */
@Component
@Order(10)
class MappingSteps implements NextStepSource {

    private final PartStore parts;
    private final Acting acting;

    MappingSteps(PartStore parts, Acting acting) {
        this.parts = parts;
        this.acting = acting;
    }

    @Override
    public Optional<NextStep> next(CaseView view) {
        return switch (view.status()) {
            case MAPPING -> handIn(view);
            case RESTING -> rest(view);
            default -> Optional.empty();
        };
    }

    private Optional<NextStep> handIn(CaseView view) {
        if (view.mine() == null || parts.handedIn(view.id()).containsKey(acting.hat().area())) {
            return Optional.empty();
        }
        return Optional.of(
                NextStep.go(
                        text("cases.next.hand-in"),
                        text("cases.next.hand-in.action"),
                        CaseTab.MAPPING.path(view.number()),
                        text("cases.next.by", day(view.file().pictureOpensOn()))));
    }

    private Optional<NextStep> rest(CaseView view) {
        if (!view.coordinator()) {
            return Optional.empty();
        }
        return Optional.of(
                view.consentUntil() == null
                        ? NextStep.go(
                                text("cases.next.ask-again"),
                                text("cases.next.ask-again.action"),
                                "/forfragningar/" + view.id() + "/samtycke",
                                null)
                        : new NextStep(
                                text("cases.next.wake"),
                                text("cases.next.wake.action"),
                                view.path("/vack"),
                                true,
                                null));
    }
}
