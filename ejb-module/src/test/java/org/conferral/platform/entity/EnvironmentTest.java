package org.conferral.platform.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an administrator may set, and with which words the rest is refused. */
class EnvironmentTest {
    private static final String NAME = "CONFERRAL_KEEP_PRINT_DAYS";

    @Test
    void emptyOneCountsAsUnset() {
        Environment environment = new Environment(Map.of(NAME, "  ", "CONFERRAL_DATA", ""));

        assertEquals(Optional.empty(), environment.text(NAME));
        assertEquals(30, environment.days(NAME, 30));
        assertEquals(Path.of(System.getProperty("jboss.server.data.dir", ".")).toAbsolutePath(), environment.data());
    }

    @Test
    void valueCountsWithoutTheBlanksAroundIt() {
        Environment environment = new Environment(Map.of(NAME, " 99999 ", "CONFERRAL_DATA", "/var/conferral"));

        assertEquals(99_999, environment.days(NAME, 30));
        assertEquals(99_999, environment.bytes(NAME, 30));
        assertEquals(Path.of("/var/conferral"), environment.data());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "soon", "100000", "9999999999"})
    void daysThatAreNoneAreRefused(String value) {
        assertEquals(
                NAME + "=" + value + " is not understood: it takes a number of days from 1 to 99999.",
                assertThrows(IllegalArgumentException.class, () -> new Environment(Map.of(NAME, value)).days(NAME, 30))
                        .getMessage());
    }

    @Test
    void bytesThatAreNoneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Environment(Map.of(NAME, "200M")).bytes(NAME, 1));
    }
}
