package org.conferral.it.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.conferral.document.entity.ProofCode;
import org.conferral.it.testbed.HeldLock;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.TwoNodes;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A server says that work no longer gets through, and which, to whoever asks its management port. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class ReadinessIT {
    /** More than there are connections. */
    private static final int REQUESTS = 55;

    /** One alone is given half of the threads. */
    private static final int NETWORKS = 3;

    /** So many threads for requests has the server for each processor. */
    private static final int THREADS = 16;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    // platform R9.1
    @Test
    @Order(1)
    void threadsAndConnectionsThatAreAllBusyAreTold() throws IOException {
        TwoNodes nodes = TwoNodes.any();
        assertEquals(200, nodes.readiness().statusCode());

        List<CompletableFuture<HttpResponse<Void>>> waiting = new ArrayList<>();
        HeldLock lock = nodes.holding("lock table document_proof in access exclusive mode");
        try {
            for (int one = 0; one < REQUESTS; one++) {
                waiting.add(verification(nodes, one % NETWORKS));
            }
            boolean manyThreads = Runtime.getRuntime().availableProcessors() * THREADS >= REQUESTS;
            Patience.await(
                    "the server not to be ready",
                    nodes::readiness,
                    told -> told.statusCode() == 503
                            && told.body().contains("connections to the database are in use")
                            && (manyThreads || told.body().contains("threads for requests are busy")));
        } finally {
            lock.close();
        }
        CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).join();
        Patience.await("the server to be ready", nodes::readiness, told -> told.statusCode() == 200);
    }

    private static CompletableFuture<HttpResponse<Void>> verification(TwoNodes nodes, int network) {
        URI address = URI.create(nodes.address() + "/api/verify/" + ProofCode.random(new SecureRandom()) + "?name=ab");
        return CLIENT.sendAsync(
                HttpRequest.newBuilder(address)
                        .header("X-Forwarded-For", "203.0.113." + network)
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    // platform R9.2
    @Test
    @Order(2)
    void databaseThatIsAwayIsTold() throws IOException {
        TwoNodes nodes = TwoNodes.any();
        nodes.killDatabase();
        try {
            Patience.await(
                    "the server not to be ready",
                    nodes::readiness,
                    told -> told.statusCode() == 503 && told.body().contains("The database cannot be reached."));
        } finally {
            nodes.restartDatabase();
        }
        Patience.await("the server to be ready", nodes::readiness, told -> told.statusCode() == 200);
    }

    // platform R9.3
    @Test
    @Order(3)
    void diskThatIsAlmostFullIsTold() throws IOException {
        TwoNodes nodes = TwoNodes.any();
        String other = nodes.isUp("node-a") ? "node-b" : "node-a";
        if (nodes.isUp(other)) {
            nodes.terminate(other);
        }
        nodes.neverReady(other, Map.of("CONFERRAL_LEAST_FREE_BYTES", "999999999999999"), "CONFERRAL_LEAST_FREE_BYTES");
    }
}
