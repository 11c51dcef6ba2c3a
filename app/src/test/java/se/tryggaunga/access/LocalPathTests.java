package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/min-dag",
                "/arenden/A7K3-9Q/plan",
                "/arenden?status=vantar&sort=uppfoljning",
                "/kvar?form=concern&sida=%2Foro%2Fny",
                "/lasta-dorren"
            })
    void leadsToPathsOfOurOwn(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/a//elsewhere.example",
                "/\r\nSet-Cookie: a=b",
                "/å",
                "javascript:alert(1)",
                "min-dag",
                " /min-dag",
                "/min-dag "
            })
    void leadsNowhereElse(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(LocalPath.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/logga-in",
                "/logga-in?vidare=/x",
                "/logga-in/som",
                "/last",
                "/logga-ut",
                "/error"
            })
    void neverLeadsBackToADoor(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(LocalPath.START);
    }

    @Test
    void dropsWhatIsTooLongToBeAnAddress() {
        assertThat(LocalPath.of("/" + "a".repeat(999))).hasSize(1000);
        assertThat(LocalPath.of("/" + "a".repeat(1000))).isEqualTo(LocalPath.START);
    }
}
