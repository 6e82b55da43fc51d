package org.conferral.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.conferral.intake.entity.IntakeStoppedException;

/** The imports at work in this server: those whose lease it renews, and whether one is to stop. */
@ApplicationScoped
public class ActiveImports {
    private final Map<Long, Boolean> stopped = new ConcurrentHashMap<>();

    public void begin(long id) {
        stopped.put(id, false);
    }

    /** Asks an import to stop where it is. */
    public void stop(long id) {
        stopped.replace(id, true);
    }

    public void end(long id) {
        stopped.remove(id);
    }

    public Set<Long> ids() {
        return Set.copyOf(stopped.keySet());
    }

    /**
     * Goes on unless the import was asked to stop.
     *
     * @throws IntakeStoppedException when it was
     */
    public void check(long id) {
        if (stopped.getOrDefault(id, false)) {
            throw new IntakeStoppedException();
        }
    }
}
