package org.conferral.platform.control.clock;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AlbertaTimeCheckTest {
    @Test
    void dataThatSetClocksBackInNovemberAreTooOld() {
        assertTrue(AlbertaTimeCheck.knowsTheLaw(ZoneId.of("America/Regina")), "as Alberta's are now");
        assertFalse(AlbertaTimeCheck.knowsTheLaw(ZoneId.of("America/Denver")), "as Alberta's were");
    }
}
