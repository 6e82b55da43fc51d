package org.conferral.printing.control;

import static org.conferral.benchmark.Measure.heap;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes bytes nowhere, and looks at the heap now and then. */
final class HeapWatch extends FilterOutputStream {
    private final long every;
    private long since;
    private long most;

    HeapWatch(long every) {
        super(OutputStream.nullOutputStream());
        this.every = every;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        since += length;
        if (since >= every) {
            since = 0;
            most = Math.max(most, heap());
        }
    }

    /** The most of it that was in use, in kB. */
    long most() {
        return most;
    }
}
