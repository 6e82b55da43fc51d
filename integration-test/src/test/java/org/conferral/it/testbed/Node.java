package org.conferral.it.testbed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.conferral.launcher.Server;

/** One server of {@link TwoNodes} that is up. */
record Node(Server server, String address, int managementPort) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    Console console() {
        return new Console(managementPort);
    }

    /** What it says of its readiness. */
    HttpResponse<String> readiness() {
        try {
            return asked(managementPort);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Status and words of whoever has this port; none while nobody answers. */
    static String readiness(int managementPort) {
        try {
            HttpResponse<String> told = asked(managementPort);
            return told.statusCode() + " " + told.body();
        } catch (IOException e) {
            return "";
        }
    }

    private static HttpResponse<String> asked(int managementPort) throws IOException {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
