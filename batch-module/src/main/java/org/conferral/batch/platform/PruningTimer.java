package org.conferral.batch.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.conferral.platform.boundary.Pruning;

/** Every night, on one of the nodes: removes what was kept for long enough. */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class PruningTimer {
    private static final Logger LOG = System.getLogger(PruningTimer.class.getName());

    @Inject
    AsSystem asSystem;

    @Inject
    Instance<Pruning> found;

    private List<Pruning> prunings = List.of();

    /** Once: each look makes references anew, and they are kept for as long as this bean lives. */
    @PostConstruct
    void find() {
        prunings = found.stream().toList();
    }

    @Schedule(hour = "2", minute = "30", info = "retention")
    void prune() {
        prunings.forEach(one -> asSystem.run(() -> prune(one)));
    }

    private static void prune(Pruning one) {
        String what = one.what();
        try {
            LOG.log(Level.INFO, "Removed {0} {1}, kept for long enough", one.prune(), what);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Could not remove old " + what, e);
        }
    }
}
