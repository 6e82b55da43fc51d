package org.conferral.mypass.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.mypass.entity.WaybillFault;
import org.junit.jupiter.api.Test;

/** What an installation has to look for harm in files decides, about what may be a waybill at all. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class WaybillCheckTest {
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HARMFUL = "%PDF-1.4\nharm\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    // mypass R3.3
    @Test
    void whatHarmsIsNotTaken() {
        List<Integer> looked = new ArrayList<>();
        WaybillCheck check = new WaybillCheck();
        check.scan = file -> {
            looked.add(file.length);
            return file.length != HARMFUL.length;
        };
        assertEquals(Optional.of(WaybillFault.UNSAFE), check.fault(HARMFUL));
        assertEquals(Optional.empty(), check.fault(PDF));
        assertEquals(Optional.of(WaybillFault.NOT_PDF), check.fault(new byte[] {1}));
        assertEquals(Optional.of(WaybillFault.NONE), check.fault(new byte[0]));
        assertEquals(List.of(HARMFUL.length, PDF.length), looked, "nothing else is looked at");
    }
}
