package org.conferral.it.testbed;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line from servers to their database that can be cut, as a switch that fails does it, and mended. */
public final class CutLine implements AutoCloseable {
    private static final int WAITING = 100;

    private final ServerSocket entrance;
    private final InetSocketAddress database;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean whole = true;

    CutLine(int port, int database) throws IOException {
        this.database = new InetSocketAddress(InetAddress.getLoopbackAddress(), database);
        entrance = new ServerSocket(port, WAITING, InetAddress.getLoopbackAddress());
        inBackground(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** What is on its way is lost, and nobody gets through. */
    public void cut() {
        whole = false;
        ends.forEach(CutLine::close);
    }

    public void mend() {
        whole = true;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException e) {
                // the line is closed, or the database is not there: whoever called finds out
            }
        }
    }

    private void connect(Socket near) throws IOException {
        Socket far = new Socket();
        ends.add(near);
        ends.add(far);
        try {
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            far.connect(database);
            inBackground(() -> carry(near, far));
            inBackground(() -> carry(far, near));
        } catch (IOException e) {
            hangUp(near, far);
            throw e;
        }
        if (!whole) {
            hangUp(near, far);
        }
    }

    private void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream()) {
            in.transferTo(to.getOutputStream());
        } catch (IOException e) {
            // cut, or left
        } finally {
            hangUp(from, to);
        }
    }

    private void hangUp(Socket one, Socket other) {
        ends.remove(one);
        ends.remove(other);
        close(one);
        close(other);
    }

    private static void close(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "line-to-database");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        close(entrance);
        cut();
    }
}
