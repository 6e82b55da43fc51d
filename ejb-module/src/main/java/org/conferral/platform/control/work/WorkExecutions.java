package org.conferral.platform.control.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.WorkSettings;
import org.conferral.platform.entity.WorkTable;

/** The executions of long work, each kind in a table of its feature. */
@ApplicationScoped
public class WorkExecutions {
    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    WorkLeases leases;

    @Inject
    WorkSettings settings;

    public TableExecutions in(WorkTable table) {
        return new TableExecutions(table, database, clock, leases, settings.node());
    }
}
