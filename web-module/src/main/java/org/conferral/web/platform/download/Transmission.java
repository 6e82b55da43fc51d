package org.conferral.web.platform.download;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A written file being sent, as fast as its reader takes it; between two portions it holds no thread. A reader who goes
 * away is nothing unusual; one who takes it slower than any line is gives it up, for the file fills the disk meanwhile.
 */
final class Transmission implements WriteListener, AsyncListener {
    private static final Logger LOG = System.getLogger(Transmission.class.getName());
    private static final Duration AT_LEAST = Duration.ofMinutes(10);
    private static final int SLOWEST_BYTES_A_SECOND = 4_096;
    private static final int PORTION = 1 << 15;

    private final FileChannel file;
    private final AsyncContext context;
    private final ServletOutputStream out;
    private final ByteBuffer portion = ByteBuffer.allocate(PORTION);

    private final Clock clock;
    private final Runnable over;
    private final Instant end;

    private Transmission(FileChannel file, AsyncContext context, Clock clock, Runnable over) throws IOException {
        this.over = over;
        this.file = file;
        this.context = context;
        this.clock = clock;
        this.end = clock.instant().plus(longest(file.size()));
        this.out = context.getResponse().getOutputStream();
    }

    /** Sends the file from where it stands to its end, closes it whatever happens, and says that it is over. */
    static void begin(FileChannel file, AsyncContext context, Clock clock, Runnable over) throws IOException {
        Transmission transmission = new Transmission(file, context, clock, over);
        context.setTimeout(longest(file.size()).toMillis());
        context.addListener(transmission);
        transmission.out.setWriteListener(transmission);
    }

    /** How long a file of so many bytes may take. */
    private static Duration longest(long bytes) {
        return AT_LEAST.plusSeconds(bytes / SLOWEST_BYTES_A_SECOND);
    }

    @Override
    public void onWritePossible() throws IOException {
        if (clock.instant().isAfter(end)) {
            close();
            context.complete();
            return;
        }
        while (out.isReady()) {
            portion.clear();
            int length = file.read(portion);
            if (length < 0) {
                close();
                context.complete();
                return;
            }
            out.write(portion.array(), 0, length);
        }
    }

    @Override
    public void onError(Throwable thrown) {
        LOG.log(Level.DEBUG, "A download ended early", thrown);
        close();
        context.complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        close();
        context.complete();
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // sending is the last thing that is done with the request
    }

    private void close() {
        over.run();
        try {
            file.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A sent file was not removed", e);
        }
    }
}
