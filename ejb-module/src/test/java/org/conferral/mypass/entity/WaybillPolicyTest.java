package org.conferral.mypass.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaybillPolicyTest {
    private static byte[] file(int size, String begin, String end) {
        byte[] file = new byte[size];
        byte[] first = begin.getBytes(StandardCharsets.US_ASCII);
        byte[] last = end.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(first, 0, file, 0, first.length);
        System.arraycopy(last, 0, file, size - last.length, last.length);
        return file;
    }

    private static void mustBe(WaybillFault fault, byte[] file) {
        assertEquals(Optional.of(fault), WaybillPolicy.fault(file));
    }

    // mypass R3.3
    @Test
    void aFileCountsByWhatIsInIt() {
        assertEquals(Optional.empty(), WaybillPolicy.fault(file(100, "%PDF-1.4", "%%EOF\n")));
        byte[] largest = file(WaybillPolicy.LARGEST, "%PDF-1.7", "%%EOF");
        assertEquals(Optional.empty(), WaybillPolicy.fault(largest));
        mustBe(WaybillFault.LARGE, Arrays.copyOf(largest, largest.length + 1));
        mustBe(WaybillFault.NONE, new byte[0]);
        mustBe(WaybillFault.NOT_PDF, file(100, "MZ", "%%EOF"));
        mustBe(WaybillFault.NOT_PDF, file(100, " %PDF-1.4", "%%EOF"));
        mustBe(WaybillFault.NOT_PDF, file(4000, "%PDF-1.4", "cut off"));
        mustBe(WaybillFault.NOT_PDF, "%PD".getBytes(StandardCharsets.US_ASCII));
        mustBe(WaybillFault.NOT_PDF, file(100, "<html>", "</html>"));
    }
}
