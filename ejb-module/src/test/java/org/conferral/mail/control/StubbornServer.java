package org.conferral.mail.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server on this machine that answers for one address by a code of its own and by its name, and takes letters for all others. */
final class StubbornServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0);
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final String address;
    private final String code;

    StubbornServer(String address, String code) throws IOException {
        this.address = address;
        this.code = code;
        Thread thread = new Thread(this::serve, "stubborn-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** For whom letters were taken, as it was said. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8)),
                        new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.UTF_8));
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(BufferedReader in, Writer out) throws IOException {
        List<String> named = new ArrayList<>();
        answer(out, "220 stubborn");
        String line = in.readLine();
        while (line != null && !line.equals("QUIT")) {
            if (line.startsWith("RCPT") && !line.contains(address)) {
                named.add(line);
            } else if (line.equals("DATA")) {
                answer(out, "354 go on");
                while (!".".equals(in.readLine())) {
                    // what the letter says
                }
                taken.addAll(named);
            } else if (line.equals("RSET")) {
                named.clear();
            }
            answer(out, to(line));
            line = in.readLine();
        }
        answer(out, "221 bye");
    }

    private String to(String line) {
        if (line.startsWith("EHLO")) {
            return "250-stubborn\r\n250 AUTH PLAIN";
        }
        if (line.startsWith("AUTH")) {
            return "235 welcome";
        }
        return line.contains(address) ? code + " 5.1.1 <" + address + ">: no" : "250 yes";
    }

    private static void answer(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
