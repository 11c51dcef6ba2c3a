package se.tryggaunga.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parties' parts side by side, never added up. Sv: samlad bild.
 *
 * @param parts those that the reader may read
 * @param handedIn which areas have handed in, and when
 * @param seated areas with a seat, in the order of the seats
 */
public record Picture(
        boolean open,
        LocalDate opensOn,
        List<Part> parts,
        Map<String, Instant> handedIn,
        List<String> seated) {

    public Picture {
        parts = List.copyOf(parts);
        handedIn = Map.copyOf(handedIn);
        seated = List.copyOf(seated);
    }

    public @Nullable Part of(String area) {
        return parts.stream().filter(part -> part.area().equals(area)).findFirst().orElse(null);
    }

    public boolean handedIn(String area) {
        return handedIn.containsKey(area);
    }

    public List<String> silent() {
        return seated.stream().filter(area -> !handedIn(area)).toList();
    }
}
