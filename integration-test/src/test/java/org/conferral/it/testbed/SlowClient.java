package org.conferral.it.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One connection whose other end sends and takes as little as it likes, with a receive buffer as small as may be. */
public final class SlowClient implements AutoCloseable {
    private static final int SMALLEST = 1024;

    private final Socket socket = new Socket();

    /** Connects and sends the head of a request, such as {@code GET /} with its header lines. */
    public SlowClient(String request, String... headers) {
        URI server = URI.create(Surroundings.value("CONFERRAL_TEST_URL"));
        try {
            socket.setReceiveBufferSize(SMALLEST);
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            send(head(request, headers));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a little more; whether the server still takes it. */
    public boolean send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return true;
        } catch (IOException e) {
            return false; // it may have refused the request by then
        }
    }

    /** The first bytes of the answer, once they are there. */
    public String take(int bytes) {
        try {
            return new String(socket.getInputStream().readNBytes(bytes), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One more request on the same connection, before the answer to the first is taken. */
    public void again(String request, String... headers) {
        send(head(request, headers));
    }

    private static String head(String request, String... headers) {
        return request + " HTTP/1.1\r\nHost: "
                + URI.create(Surroundings.value("CONFERRAL_TEST_URL")).getAuthority() + "\r\n"
                + String.join("\r\n", headers) + "\r\n\r\n";
    }

    /** The answer's status. */
    public int status() {
        return Integer.parseInt(take("HTTP/1.1 200".length()).replaceFirst("^HTTP/1.1 ", ""));
    }

    /** Goes away without a word. */
    @Override
    public void close() {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
