package org.conferral.verification.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.conferral.verification.entity.StatusPlace;
import org.junit.jupiter.api.Test;

class StatusBitsTest {
    @Test // verification R4.3
    void placesAreCountedFromTheLeft() throws IOException {
        StatusBits bits = new StatusBits();
        bits.set(0);
        bits.set(9);
        bits.set(10);
        bits.set(StatusPlace.LENGTH - 1);
        bits.clear(10);
        byte[] read = new GZIPInputStream(new ByteArrayInputStream(
                        Base64.getUrlDecoder().decode(bits.encoded().substring(1))))
                .readAllBytes();
        assertEquals('u', bits.encoded().charAt(0));
        assertEquals(16_384, read.length);
        assertEquals((byte) 0b1000_0000, read[0]);
        assertEquals((byte) 0b0100_0000, read[1]);
        assertEquals(1, read[16_383]);
    }

    @Test // verification R4.3
    void documentsFillListAfterList() {
        assertEquals(0, StatusPlace.list(131_071));
        assertEquals(131_071, StatusPlace.within(131_071));
        assertEquals(1, StatusPlace.list(131_072));
        assertEquals(0, StatusPlace.within(131_072));
    }
}
