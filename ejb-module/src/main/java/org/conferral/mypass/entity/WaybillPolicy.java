package org.conferral.mypass.entity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Which files are taken as waybills, and for how long they are kept (docs/decisions/0036). */
public final class WaybillPolicy {
    /** How many bytes one may have. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** How many orders one may be for. */
    public static final int MOST_ORDERS = 100;

    /** How long one is kept. */
    public static final Duration KEPT = Duration.ofDays(180);

    private static final String BEGIN = "%PDF-";
    private static final String END = "%%EOF";
    private static final int TAIL = 1024;

    private WaybillPolicy() {}

    /** What is wrong with a file by its size and content, if anything. */
    public static Optional<WaybillFault> fault(byte[] file) {
        if (file.length == 0) {
            return Optional.of(WaybillFault.NONE);
        }
        if (file.length > LARGEST) {
            return Optional.of(WaybillFault.LARGE);
        }
        return isPdf(file) ? Optional.empty() : Optional.of(WaybillFault.NOT_PDF);
    }

    private static boolean isPdf(byte[] file) {
        int tail = Math.min(TAIL, file.length);
        String begin = new String(file, 0, Math.min(BEGIN.length(), file.length), StandardCharsets.ISO_8859_1);
        String end = new String(file, file.length - tail, tail, StandardCharsets.ISO_8859_1);
        return begin.equals(BEGIN) && end.contains(END);
    }
}
