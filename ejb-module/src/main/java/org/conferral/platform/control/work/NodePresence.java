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

/** Keeps a server from starting under the name of another one that is up, and with settings that cannot work. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class NodePresence {
    private static final Logger LOG = System.getLogger(NodePresence.class.getName());

    @Inject
    Nodes nodes;

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
