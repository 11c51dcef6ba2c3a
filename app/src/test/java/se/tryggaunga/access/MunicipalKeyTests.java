package se.tryggaunga.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.tryggaunga.municipalities.Municipalities;
import se.tryggaunga.municipalities.Municipality;

class MunicipalKeyTests {

    private static final byte[] TEXT = "det jag skrev, åäö".getBytes(StandardCharsets.UTF_8);
    private static final String SHARED = MunicipalKey.fresh();

    private final Municipality eskilstuna = municipality("eskilstuna", MunicipalKey.fresh());
    private final Municipality taby = municipality("taby", MunicipalKey.fresh());
    private final Municipality one = municipality("one", SHARED);
    private final Municipality other = municipality("other", SHARED);
    private final Municipality keyless = municipality("keyless", "");
    private final Municipalities all =
            new Municipalities(List.of(eskilstuna, taby, one, other, keyless));
    private final MunicipalKey key = new MunicipalKey(all);

    @Test
    void opensWhatItSealed() {
        var sealed = in(eskilstuna, () -> key.seal(TEXT, "a"));
        assertThat(in(eskilstuna, () -> key.open(sealed, "a"))).isEqualTo(TEXT);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("skrev");
    }

    @Test
    void opensNothingInAnotherPlace() {
        var sealed = in(eskilstuna, () -> key.seal(TEXT, "a"));
        assertThatThrownBy(() -> in(eskilstuna, () -> key.open(sealed, "b")))
                .isInstanceOf(MunicipalKey.Unopenable.class);
    }

    @Test
    void opensNothingInAnotherMunicipalityEvenWithTheSameKey() {
        var sealed = in(eskilstuna, () -> key.seal(TEXT, "a"));
        assertThatThrownBy(() -> in(taby, () -> key.open(sealed, "a")))
                .isInstanceOf(MunicipalKey.Unopenable.class);
        var sealedByOne = in(one, () -> key.seal(TEXT, "a"));
        assertThatThrownBy(() -> in(other, () -> key.open(sealedByOne, "a")))
                .isInstanceOf(MunicipalKey.Unopenable.class);
    }

    @Test
    void opensNothingThatHasBeenChanged() {
        var sealed = in(eskilstuna, () -> key.seal(TEXT, "a"));
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> in(eskilstuna, () -> key.open(sealed, "a")))
                .isInstanceOf(MunicipalKey.Unopenable.class);
    }

    @Test
    void saysWhichSettingIsMissing() {
        assertThatThrownBy(() -> in(keyless, () -> key.seal(TEXT, "a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("draft-key")
                .hasMessageContaining("keyless");
    }

    private byte[] in(Municipality municipality, Supplier<byte[]> work) {
        return all.within(municipality, work);
    }

    private static Municipality municipality(String code, String key) {
        return new Municipality(
                code, code, Set.of(code), new Municipality.Database("jdbc:none", "", "", key));
    }
}
