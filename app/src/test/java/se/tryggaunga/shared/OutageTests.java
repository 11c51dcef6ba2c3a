package se.tryggaunga.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTests {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03"})
    void seesThatTheServerWentAwayInTheMiddleOfARequest(String state) {
        var gone = new IllegalStateException(new SQLException("x", state));

        assertThat(Outage.isBehind(gone)).isTrue();
    }

    @Test
    void seesThatNoConnectionCouldBeHad() {
        assertThat(Outage.isBehind(new SQLTransientConnectionException("x"))).isTrue();
    }

    @Test
    void seesThatThePoolTookTheConnectionAway() {
        assertThat(Outage.isBehind(new SQLException("Connection is closed"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42501", "57014"})
    void takesNoOtherNoOfTheDatabaseForOne(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void takesNoFaultOfOursForOne() {
        assertThat(Outage.isBehind(new IllegalStateException())).isFalse();
        assertThat(Outage.isBehind(new SQLException("no state"))).isFalse();
        assertThat(Outage.isBehind(null)).isFalse();
    }
}
