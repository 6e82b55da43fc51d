package org.conferral.document.control.drawing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A small colour profile of our own (ICC version 2, the primaries and curve of sRGB), so that a document's bytes do not
 * depend on the Java build that made it.
 */
public final class ColourProfile {
    private static final int POINTS = 256;
    private static final int HEADER = 128;
    private static final int TAG = 12;
    private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};
    private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};
    private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
    private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};

    public static final byte[] BYTES = make();

    private ColourProfile() {}

    /** Writes one element of the profile. */
    private interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] make() {
        byte[] curve = bytes(ColourProfile::curve);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("desc", bytes(ColourProfile::description));
        parts.put("cprt", bytes(out -> {
            out.writeBytes("text");
            out.writeInt(0);
            out.writeBytes("Public domain\0");
        }));
        parts.put("wtpt", colour(WHITE));
        parts.put("rXYZ", colour(RED));
        parts.put("gXYZ", colour(GREEN));
        parts.put("bXYZ", colour(BLUE));
        parts.put("rTRC", curve);
        parts.put("gTRC", curve);
        parts.put("bTRC", curve);
        byte[] body = bytes(out -> body(out, parts));
        return bytes(out -> {
            header(out, HEADER + body.length);
            out.write(body);
        });
    }

    /** The table of parts, then the parts; equal ones once. */
    private static void body(DataOutputStream out, Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int offset = HEADER + Integer.BYTES + TAG * parts.size();
        int last = 0;
        byte[] before = {};
        out.writeInt(parts.size());
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (!Arrays.equals(part.getValue(), before)) {
                last = offset + data.size();
                before = part.getValue();
                data.write(before);
            }
            out.writeBytes(part.getKey());
            out.writeInt(last);
            out.writeInt(before.length);
        }
        out.write(data.toByteArray());
    }

    private static void header(DataOutputStream out, int length) throws IOException {
        out.writeInt(length);
        out.writeInt(0);
        out.writeInt(0x02100000);
        out.writeBytes("mntrRGB XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            out.writeShort(part);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        for (int part : WHITE) {
            out.writeInt(part);
        }
        out.write(new byte[48]);
    }

    private static void description(DataOutputStream out) throws IOException {
        String name = "Conferral RGB\0";
        out.writeBytes("desc");
        out.writeInt(0);
        out.writeInt(name.length());
        out.writeBytes(name);
        out.write(new byte[78]);
    }

    private static void curve(DataOutputStream out) throws IOException {
        out.writeBytes("curv");
        out.writeInt(0);
        out.writeInt(POINTS);
        for (int point = 0; point < POINTS; point++) {
            double value = point / (POINTS - 1.0);
            double linear = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
            out.writeShort((int) Math.round(linear * 0xFFFF));
        }
    }

    private static byte[] colour(int... parts) {
        return bytes(out -> {
            out.writeBytes("XYZ ");
            out.writeInt(0);
            for (int part : parts) {
                out.writeInt(part);
            }
        });
    }

    private static byte[] bytes(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            part.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(bytes.toByteArray(), (bytes.size() + 3) / 4 * 4);
    }
}
