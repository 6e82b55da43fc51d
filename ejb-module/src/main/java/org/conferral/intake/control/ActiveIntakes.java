package org.conferral.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.conferral.intake.entity.IntakeStoppedException;

/** The executions of this server that are at an import, and which of them are to stop. */
@ApplicationScoped
public class ActiveIntakes {
    private final Map<Long, Long> imports = new ConcurrentHashMap<>();
    private final Set<Long> stopped = ConcurrentHashMap.newKeySet();

    /** The execution has taken the import. */
    public void begin(long execution, long id) {
        imports.put(execution, id);
    }

    /** Asks an execution to stop where it is. */
    public void stop(long execution) {
        stopped.add(execution);
    }

    /** The execution has ended; whether it had taken an import. */
    public boolean end(long execution) {
        stopped.remove(execution);
        return imports.remove(execution) != null;
    }

    /** Whether an execution of this server is at the import. */
    public boolean isAtWork(long id) {
        return imports.containsValue(id);
    }

    /**
     * Goes on unless the execution was asked to stop.
     *
     * @throws IntakeStoppedException when it was
     */
    public void check(long execution) {
        if (stopped.contains(execution)) {
            throw new IntakeStoppedException();
        }
    }
}
