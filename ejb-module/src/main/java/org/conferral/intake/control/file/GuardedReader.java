package org.conferral.intake.control.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses what is no text, and a row without end, before it fills the memory. */
class GuardedReader extends FilterReader {
    private static final int LONGEST_ROW = 1 << 18;

    private int sinceRow;

    GuardedReader(Reader reader) {
        super(reader);
    }

    /** A row has ended: the next may be as long again. */
    void rowRead() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            if (buffer[i] == 0) {
                throw new UnacceptableTextException("binary");
            }
        }
        sinceRow += Math.max(read, 0);
        if (sinceRow > LONGEST_ROW) {
            throw new UnacceptableTextException("rowTooLong");
        }
        return read;
    }

    /** The text as a whole is not acceptable; {@link #code} is the reason's. */
    static class UnacceptableTextException extends IOException {
        private static final long serialVersionUID = 1L;

        private final String code;

        UnacceptableTextException(String code) {
            super(code);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
