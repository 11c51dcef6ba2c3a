package se.tryggaunga.patterns.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import se.tryggaunga.patterns.input.InputError;
import se.tryggaunga.patterns.input.Names;
import se.tryggaunga.patterns.input.PlaceLists;
import se.tryggaunga.patterns.scan.Zones;

/** A file of zones instead of circles: lines of zone and place. */
final class GivenZones {

    private GivenZones() {}

    static Optional<Zones> read(Arguments arguments, Names places) throws IOException {
        var file = arguments.fileIfAny("zones");
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var zones = new LinkedHashMap<String, List<Integer>>();
        for (var entry : PlaceLists.read(file.get(), places)) {
            var zone = zones.computeIfAbsent(entry.list(), _ -> new ArrayList<>());
            if (zone.contains(entry.place())) {
                throw new InputError(
                        file.get().toString(), entry.line(), "the place is in this zone already.");
            }
            zone.add(entry.place());
        }
        return Optional.of(
                Zones.given(
                        zones.values().stream()
                                .map(zone -> zone.stream().mapToInt(Integer::intValue).toArray())
                                .toList()));
    }
}
