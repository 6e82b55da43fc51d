package org.conferral.batch.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The executions that are at work on runs in this server: whose leases it renews. */
@ApplicationScoped
public class ActiveExecutions {
    private final Set<Long> ids = ConcurrentHashMap.newKeySet();

    void begin(long execution) {
        ids.add(execution);
    }

    void end(long execution) {
        ids.remove(execution);
    }

    Set<Long> all() {
        return Set.copyOf(ids);
    }
}
