package org.conferral.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether a port can be had before anything is started on it. */
final class Ports {
    private Ports() {}

    static void mustBeFree(String purpose, String address, int port, String setting) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefusedException(
                    "Port " + port + " on " + address + ", wanted for the " + purpose + ", cannot be had ("
                            + e.getMessage() + "). Stop the program that uses it, or set " + setting
                            + " to a free port.",
                    e);
        }
    }
}
