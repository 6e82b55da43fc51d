package org.conferral.platform.control.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Surroundings;
import org.conferral.platform.control.Databases;
import org.conferral.platform.entity.WorkSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A server's name is its own while it is up, and whose it is after it was killed. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class NodesIT {
    @AfterEach
    void forget() {
        org.conferral.it.testbed.Database.update("delete from node where name in ('twin', 'killed')");
    }

    // platform R1.5
    @Test
    void secondServerOfANameInUseIsRefusedInWords() {
        Nodes first = server("twin", 20);
        first.claim();
        CompletableFuture<IllegalStateException> refused = CompletableFuture.supplyAsync(
                () -> assertThrows(IllegalStateException.class, server("twin", 20)::claim));
        Patience.await(
                "the second to be refused",
                () -> {
                    first.renew();
                    return refused.isDone();
                },
                done -> done);
        String words = String.valueOf(refused.join().getMessage());
        assertTrue(words.startsWith("Another server with the name twin is at work"), words);
        assertTrue(words.endsWith("Give each server its own CONFERRAL_NODE."), words);

        assertFalse(first.anyLeftLately());
        first.leave();
        assertTrue(first.anyLeftLately());
        server("twin", 20).claim();
        assertEquals(1, org.conferral.it.testbed.Database.count("select count(*) from node where name = 'twin'"));
    }

    @Test
    void nameOfAKilledServerIsFreeWhenItsTimeIsOver() {
        Nodes killed = server("killed", 2);
        killed.claim();

        Nodes next = server("killed", 2);
        next.claim();
        next.renew();
        killed.leave();

        assertEquals(
                1,
                org.conferral.it.testbed.Database.count("select count(*) from node where name = 'killed'"),
                "it is the next one's");
    }

    /** Whose name is its own for so many seconds after it was heard of. */
    private static Nodes server(String name, int seconds) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(Surroundings.value("DB_URL"));
        source.setUser(Surroundings.value("DB_USER"));
        source.setPassword(Surroundings.value("DB_PASSWORD"));
        Nodes nodes = new Nodes();
        nodes.database = Databases.on(source);
        nodes.settings = WorkSettings.of(Map.of(
                "CONFERRAL_NODE",
                name,
                "CONFERRAL_LEASE_SECONDS",
                String.valueOf(seconds),
                "CONFERRAL_RENEWAL_SECONDS",
                "1"));
        return nodes;
    }
}
