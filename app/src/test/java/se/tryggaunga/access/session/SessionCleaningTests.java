package se.tryggaunga.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;

class SessionCleaningTests {

    @Test
    void cleansTheOthersWhenOneIsDown() {
        var all = new Municipalities(List.of(named("a"), named("b"), named("c")));
        var cleaned = new ArrayList<String>();
        var cleaning =
                new SessionCleaning(
                        all,
                        () -> {
                            if (all.current().code().equals("b")) {
                                throw new IllegalStateException("down");
                            }
                            cleaned.add(all.current().code());
                        });
        cleaning.everywhere();
        assertThat(cleaned).containsExactly("a", "c");
    }

    private static Municipality named(String code) {
        return new Municipality(
                code, code, Set.of(code), new Municipality.Database("jdbc:none", "", "", ""));
    }
}
