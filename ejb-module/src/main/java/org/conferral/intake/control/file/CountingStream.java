package org.conferral.intake.control.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.conferral.intake.control.IntakeSettings;
import org.conferral.intake.entity.IntakeRefusedException;

/** Counts what is read, and refuses what goes over its limit. */
class CountingStream extends FilterInputStream {
    private final long limit;
    private long count;

    CountingStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    private void count(int read) {
        count += Math.max(read, 0);
        if (count > limit) {
            throw new IntakeRefusedException("tooLarge", IntakeSettings.megabytes(limit));
        }
    }
}
