package org.conferral.platform.control.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Startup;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps a server from starting. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class NodePresenceTest {
    // platform R1.5
    @Test
    void nameIsClaimedBeforeTheApplicationIsThereOnceTheSchemaIs() {
        assertNotNull(NodePresence.class.getAnnotation(Startup.class));
        assertEquals(
                List.of("SchemaMigration"),
                List.of(NodePresence.class.getAnnotation(DependsOn.class).value()));
    }

    // platform R1.5
    @Test
    void startThatIsRefusedDoesNotGoOn() {
        NodePresence presence = presence(new Nodes() {
            @Override
            public void claim() {
                throw new IllegalStateException("Another server with the name node1 is at work");
            }
        });

        assertThrows(IllegalStateException.class, presence::arrive);
    }

    @Test
    void serverEndsThoughItCannotSaySo() {
        presence(new Nodes() {
                    @Override
                    public void leave() {
                        throw new IllegalStateException("no connection");
                    }
                })
                .leave();
    }

    private static NodePresence presence(Nodes nodes) {
        NodePresence presence = new NodePresence();
        presence.nodes = nodes;
        return presence;
    }
}
