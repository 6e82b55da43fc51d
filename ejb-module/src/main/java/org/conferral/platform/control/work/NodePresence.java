package org.conferral.platform.control.work;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.conferral.platform.entity.RetentionSettings;

/** Keeps a server from starting under the name of another one that is up, and with settings that cannot work. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class NodePresence {
    private static final Logger LOG = System.getLogger(NodePresence.class.getName());

    @Inject
    Nodes nodes;

    /** Read at once, so that what is not understood is refused now and not when something is removed for the first time. */
    @Inject
    RetentionSettings retention;

    @PostConstruct
    void arrive() {
        nodes.claim();
    }

    @PreDestroy
    void leave() {
        try {
            nodes.leave();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The server's name stays taken until its time is over", e);
        }
    }
}
