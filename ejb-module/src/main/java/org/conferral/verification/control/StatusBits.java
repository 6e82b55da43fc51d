package org.conferral.verification.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.conferral.verification.entity.StatusPlace;

/** The places of a status list, the first one at the left: 0 while a document is valid, 1 when it is no longer. */
final class StatusBits {
    private static final char BASE64_URL = 'u';
    private static final int LEFTMOST = 0x80;

    private final byte[] bytes = new byte[StatusPlace.LENGTH / Byte.SIZE];

    void set(int index) {
        bytes[index / Byte.SIZE] |= (byte) (LEFTMOST >> index % Byte.SIZE);
    }

    void clear(int index) {
        bytes[index / Byte.SIZE] &= (byte) ~(LEFTMOST >> index % Byte.SIZE);
    }

    /** Compressed by gzip, in multibase. */
    String encoded() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BASE64_URL + Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    }
}
