package se.tryggaunga.rights;

import java.util.List;
import java.util.Optional;
import se.tryggaunga.organisation.Area;
import se.tryggaunga.rights.domain.Ruling;
import se.tryggaunga.shell.Audience;

/**
 * An extract as the registrar of one area sees it: the frame, and the own area's part.
 *
 * @param area the reader's own
 * @param others the controller's other areas, each with a part of its own
 */
public record ExtractView(
        ExtractHead head,
        Area area,
        List<Part> others,
        List<ExtractStep> steps,
        List<SourceAnswer> sources,
        List<Post> posts,
        Audience audience) {

    /** The part of another area, and how far it has come: nobody, asked, collected, handed_over. */
    public record Part(Area area, String state) {}

    public ExtractView {
        others = List.copyOf(others);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
        posts = List.copyOf(posts);
    }

    /** The last step of that kind: the identity is checked once for all, the rest by each area. */
    public Optional<ExtractStep> last(String step) {
        return steps.stream()
                .filter(each -> each.step().equals(step))
                .filter(each -> step.equals("identity") || each.area().equals(area.id()))
                .reduce((_, later) -> later);
    }

    public boolean has(String step) {
        return last(step).isPresent();
    }

    public List<SourceAnswer> incomplete() {
        return sources.stream().filter(each -> !each.complete()).toList();
    }

    public long unruled() {
        return posts.stream().filter(post -> post.ruling() == null).count();
    }

    public long unsure() {
        return posts.stream().filter(post -> post.ruling() == Ruling.UNSURE).count();
    }

    /** Nothing in them looks like somebody else's name, and they are no pictures. */
    public List<Post> plain() {
        return posts.stream()
                .filter(post -> post.ruling() == null && post.proposed().isEmpty())
                .filter(post -> !post.isFile())
                .toList();
    }

    public boolean ready() {
        return has("collected") && unruled() == 0 && unsure() == 0 && !has("handed_over");
    }
}
