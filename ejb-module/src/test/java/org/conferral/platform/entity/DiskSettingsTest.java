package org.conferral.platform.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiskSettingsTest {
    private static final long MEGABYTE = 1L << 20;

    // platform R9.3
    @Test
    void lessRoomThanIsSetIsTold() {
        DiskSettings settings = DiskSettings.of(
                new Environment(Map.of("CONFERRAL_DATA", "/var/conferral", "CONFERRAL_LEAST_FREE_BYTES", "104857600")));
        assertEquals(Optional.empty(), settings.shortage(100 * MEGABYTE));
        assertEquals(
                Optional.of("The disk of /var/conferral has 99 MB free, less than the 100 MB of"
                        + " CONFERRAL_LEAST_FREE_BYTES."),
                settings.shortage(100 * MEGABYTE - 1));
    }

    @Test
    void quarterOfAGigabyteIsLeftUnlessSet() {
        assertEquals(256 * MEGABYTE, DiskSettings.of(new Environment(Map.of())).least());
    }
}
