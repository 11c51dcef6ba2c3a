package se.tryggaunga.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTests {

    @Test
    void logsWhereItBrokeButNotWhatAnybodyWrote() {
        var fault =
                new IllegalStateException(
                        "Alex Ek", new SQLException("Failing row contains (Alex Ek)", "23505"));

        assertThat(Fault.withoutMessages(fault))
                .contains("IllegalStateException", "SQLException [23505]", "FaultTests")
                .doesNotContain("Alex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/min-dag", "/arenden/A7K3-9Q?sida=2"})
    void returnsToAPageOfOurOwn(String path) {
        assertThat(PreferencesController.ownPath(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "/\\evil.example", "https://evil.example", "", "/a\nb"})
    void neverReturnsToAnotherHost(String path) {
        assertThat(PreferencesController.ownPath(path)).isEqualTo("/");
    }
}
