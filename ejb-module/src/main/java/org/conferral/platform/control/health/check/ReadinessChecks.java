package org.conferral.platform.control.health.check;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.conferral.platform.control.health.Troubles;

/** Says what is to be asked when somebody wants to know whether this server is ready. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ReadinessChecks {
    @Inject
    DatabaseAnswer database;

    @Inject
    RequestThreads threads;

    @Inject
    DatabaseRoom room;

    private final DataDisk disk = new DataDisk();

    @PostConstruct
    void begin() {
        Troubles.ask("database", database::trouble);
        Troubles.ask("workers", threads::trouble);
        Troubles.ask("disk", disk::trouble);
        Troubles.ask("room", room::trouble);
    }

    @PreDestroy
    void end() {
        Troubles.askNothing();
    }
}
