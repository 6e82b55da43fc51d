package org.conferral.platform.control;

import java.io.IOException;
import java.io.Reader;

/** The mark by which spreadsheets know a text in UTF-8, at its beginning. */
public final class ByteOrderMark {
    public static final char MARK = '\ufeff';

    private ByteOrderMark() {}

    /** Reads past it, where it is; the reader must be able to go back one character. */
    public static void skip(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
    }
}
