package org.conferral.it.testbed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A request as its bytes go over the line, with nothing put right: a browser, or Java's own client, would not send most of
 * what can be sent.
 *
 * @param headers whole lines
 * @param body each character a byte
 */
public record RawRequest(String method, String target, List<String> headers, String body) {
    private static final int LIMIT_MILLIS = 60_000;

    /** What came back until the server closed; the status is 0 when nothing did. */
    public record Answer(int status, String text) {
        /** Without the head. */
        public String body() {
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? "" : text.substring(end + 4);
        }
    }

    public static RawRequest get(String target, String... headers) {
        return new RawRequest("GET", target, List.of(headers), "");
    }

    public static RawRequest form(String target, String body, String... headers) {
        return new RawRequest("POST", target, List.of(headers), body)
                .with("Content-Type: application/x-www-form-urlencoded");
    }

    /** The same with another header line. */
    public RawRequest with(String line) {
        return new RawRequest(
                method, target, Stream.concat(headers.stream(), Stream.of(line)).toList(), body);
    }

    public Answer send() {
        URI server = URI.create(Surroundings.value("CONFERRAL_TEST_URL"));
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(LIMIT_MILLIS);
            try {
                socket.getOutputStream().write(bytes(server.getAuthority()));
            } catch (IOException e) {
                // refused before all of it was taken: the answer may be there all the same
            }
            return answer(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(String host) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nConnection: close\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (headers.stream().noneMatch(line -> line.startsWith("Host:"))) {
            head.append("Host: ").append(host).append("\r\n");
        }
        if (!body.isEmpty() && headers.stream().noneMatch(line -> line.startsWith("Transfer-Encoding:"))) {
            head.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return head.append("\r\n").append(body).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Answer answer(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] part = new byte[1 << 14];
        try {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                text.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException e) {
            // closed without reading all that was sent
        }
        String whole = text.toString();
        boolean answered = whole.matches("(?s)HTTP/1\\.1 [0-9]{3}.*");
        return new Answer(answered ? Integer.parseInt(whole.substring(9, 12)) : 0, whole);
    }

    /** As a failure message tells it. */
    @Override
    public String toString() {
        String sent = method + " " + target + " " + headers + " " + body;
        return sent.length() > 600 ? sent.substring(0, 600) + "…" : sent;
    }
}
