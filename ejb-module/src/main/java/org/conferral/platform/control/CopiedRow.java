package org.conferral.platform.control;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The row that was copied out last, in COPY's text format: it is there until the next one is. A column is named by a constant
 * that stands where the column does.
 */
@SuppressWarnings("EnumOrdinal") // that place is what the constants are for
public final class CopiedRow {
    private static final int MOST = 64;

    private byte[] row = {};
    private final int[] starts = new int[MOST + 1];
    private int fields;

    CopiedRow() {}

    /** This is the row now; it ends with a line feed. */
    void read(byte[] copied) {
        row = copied;
        fields = 0;
        int length = copied.length - 1;
        starts[0] = 0;
        for (int at = 0; at < length; at++) {
            if (copied[at] == '\t') {
                starts[++fields] = at + 1;
            }
        }
        starts[++fields] = length + 1;
    }

    /** A column; null where it has no value. */
    public @Nullable String text(Enum<?> column) {
        int start = start(column);
        int length = starts[column.ordinal() + 1] - 1 - start;
        if (length == 2 && row[start] == '\\' && row[start + 1] == 'N') {
            return null;
        }
        for (int at = start; at < start + length; at++) {
            if (row[at] == '\\') {
                return unescaped(start, length);
            }
        }
        return new String(row, start, length, StandardCharsets.UTF_8);
    }

    /** A column that has a value. */
    public String value(Enum<?> column) {
        String text = text(column);
        if (text == null) {
            throw new IllegalStateException(column + " has no value");
        }
        return text;
    }

    /** A column that is a whole number. */
    public long whole(Enum<?> column) {
        return Long.parseLong(value(column));
    }

    /** A column that is true or false. */
    public boolean isTrue(Enum<?> column) {
        return row[start(column)] == 't';
    }

    /** A column that is a moment, copied {@code at time zone 'UTC'}: to the minute in the time of a zone. */
    public @Nullable LocalDateTime minute(Enum<?> column, ZoneId zone) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        LocalDateTime minute = LocalDateTime.of(
                part(text, 0, 4), part(text, 5, 7), part(text, 8, 10), part(text, 11, 13), part(text, 14, 16));
        return LocalDateTime.ofInstant(minute.toInstant(ZoneOffset.UTC), zone);
    }

    private static int part(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private int start(Enum<?> column) {
        if (column.ordinal() >= fields) {
            throw new IllegalArgumentException(column + " is not copied");
        }
        return starts[column.ordinal()];
    }

    private String unescaped(int start, int length) {
        byte[] text = new byte[length];
        int size = 0;
        for (int at = start; at < start + length; at++) {
            byte next = row[at];
            text[size++] = next == '\\' ? control(row[++at]) : next;
        }
        return new String(text, 0, size, StandardCharsets.UTF_8);
    }

    private static byte control(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0b;
            default -> letter;
        };
    }
}
