package org.conferral.intake.control.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the end of a ZIP says of the list of contents before it.
 *
 * @param entries how many files the list names
 * @param start how many bytes stand before the ZIP's own first one
 * @param isPart whether it says that other parts of the ZIP are in other files
 */
record ZipEnd(long entries, long start, boolean isPart) {
    private static final int LENGTH = 22;
    private static final int LOCATOR = 20;
    private static final int LARGE = 56;
    /** The record may be followed by a remark, and be preceded by what ZIP64 adds. */
    private static final int TAIL = 0xFFFF + LENGTH + LOCATOR + LARGE;

    private static final int SIGNATURE = 0x06054b50;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LARGE_SIGNATURE = 0x06064b50;

    /** The end of the file, if it is that of a ZIP to its last byte. */
    static Optional<ZipEnd> of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long before = Math.max(0, channel.size() - TAIL);
            ByteBuffer tail =
                    ByteBuffer.allocate((int) (channel.size() - before)).order(ByteOrder.LITTLE_ENDIAN);
            while (tail.hasRemaining() && channel.read(tail, before + tail.position()) >= 0) {
                // until all of it is there
            }
            tail.flip();
            for (int at = tail.limit() - LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == SIGNATURE && at + LENGTH + small(tail, at + 20) <= tail.limit()) {
                    return Optional.of(isLarge(tail, at) ? large(tail, at, before) : ordinary(tail, at, before));
                }
            }
            return Optional.empty();
        }
    }

    private static boolean isLarge(ByteBuffer tail, int at) {
        return at >= LOCATOR + LARGE
                && tail.getInt(at - LOCATOR) == LOCATOR_SIGNATURE
                && tail.getInt(at - LOCATOR - LARGE) == LARGE_SIGNATURE;
    }

    private static ZipEnd ordinary(ByteBuffer tail, int at, long before) {
        long start = before
                + at
                - Integer.toUnsignedLong(tail.getInt(at + 12))
                - Integer.toUnsignedLong(tail.getInt(at + 16));
        return new ZipEnd(small(tail, at + 10), start, small(tail, at + 4) != 0);
    }

    private static ZipEnd large(ByteBuffer tail, int end, long before) {
        int at = end - LOCATOR - LARGE;
        long start = before + at - tail.getLong(at + 40) - tail.getLong(at + 48);
        return new ZipEnd(tail.getLong(at + 32), start, tail.getInt(at + 16) != 0);
    }

    private static int small(ByteBuffer tail, int at) {
        return Short.toUnsignedInt(tail.getShort(at));
    }
}
