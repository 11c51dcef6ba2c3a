package se.tryggaunga.cases;

import static se.tryggaunga.shell.Text.text;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggaunga.cases.domain.DayMap;
import se.tryggaunga.cases.store.DayMapStore;
import se.tryggaunga.cases.store.PartStore;

/** Parts of the mapping and answers to the Dygnskarta, each area's by itself. */
@Component
@Order(1)
class SeenMapping implements SeenFacts {

    private final PartStore parts;
    private final DayMapStore maps;

    SeenMapping(PartStore parts, DayMapStore maps) {
        this.parts = parts;
        this.maps = maps;
    }

    @Override
    public List<SeenFact> in(CaseFile file) {
        return Stream.concat(
                        parts.latest(file.id()).stream().map(SeenMapping::part),
                        maps.latest(file.id()).stream().map(SeenMapping::map))
                .toList();
    }

    private static SeenFact part(Part part) {
        return new SeenFact(
                part.id() + "/" + part.version(),
                text("cases.sight.part"),
                part.area(),
                words(part.words()));
    }

    private static SeenFact map(DayMap map) {
        return new SeenFact(
                map.id() + "/" + map.version(),
                text("cases.sight.day-map"),
                map.area(),
                String.join("\n", DayWords.own(map)));
    }

    private static String words(Part.Words words) {
        return words.nothingToAdd()
                ? text("cases.nothing-to-add")
                : String.join("\n", words.works(), words.worries(), words.wouldHelp()).strip();
    }
}
