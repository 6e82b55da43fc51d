package org.conferral.web.platform.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a file is sent to a reader who takes it fast, slowly, or too slowly. */
class TransmissionTest {
    private static final int BYTES = 100_000;
    private static final Instant NOW = Instant.parse("2026-07-15T12:00:00Z");

    private final Reader reader = new Reader();
    private Instant now = NOW;
    private long timeout;
    private boolean complete;
    private boolean over;

    @TempDir
    private Path folder;

    private FileChannel file;

    @BeforeEach
    void begin() throws IOException {
        file = FileChannel.open(Files.write(folder.resolve("list.csv"), new byte[BYTES]));
        ServletResponse response = standIn(ServletResponse.class, (proxy, method, arguments) -> reader);
        AsyncContext context = standIn(AsyncContext.class, (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "setTimeout" -> timeout = (long) arguments[0];
                case "complete" -> complete = true;
                default -> {
                    // it is listened to
                }
            }
            return method.getName().equals("getResponse") ? response : null;
        });
        Transmission.begin(
                file,
                context,
                new Clock() {
                    @Override
                    public Instant instant() {
                        return now;
                    }

                    @Override
                    public ZoneOffset getZone() {
                        return ZoneOffset.UTC;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }
                },
                () -> over = true);
    }

    @Test
    void readerGetsAllAsFastAsHeTakesIt() throws IOException {
        reader.takes(1);
        assertFalse(complete || over);
        now = NOW.plus(Duration.ofMinutes(9));

        reader.takes(100);

        assertEquals(BYTES, reader.got.size());
        assertTrue(complete && over && !file.isOpen());
    }

    @Test
    void readerWhoIsSlowerThanAnyLineIsGivenUp() throws IOException {
        assertEquals(Duration.ofSeconds(600 + BYTES / 4096).toMillis(), timeout);
        reader.takes(1);
        now = NOW.plus(Duration.ofMinutes(11));

        reader.takes(1);

        assertTrue(reader.got.size() < BYTES);
        assertTrue(complete && over && !file.isOpen());
    }

    private static <T> T standIn(Class<T> type, InvocationHandler act) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, act));
    }

    /** Takes so many portions, and then no more for a while. */
    private static final class Reader extends ServletOutputStream {
        final ByteArrayOutputStream got = new ByteArrayOutputStream();
        private int portions;
        private @Nullable WriteListener listener;

        void takes(int next) throws IOException {
            portions = next;
            Objects.requireNonNull(listener).onWritePossible();
        }

        @Override
        public boolean isReady() {
            return portions-- > 0;
        }

        @Override
        public void setWriteListener(WriteListener writer) {
            listener = writer;
        }

        @Override
        public void write(int oneByte) {
            got.write(oneByte);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            got.write(bytes, from, length);
        }
    }
}
