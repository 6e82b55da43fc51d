package org.conferral.batch.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.conferral.batch.platform.AsSystem;
import org.conferral.document.boundary.DocumentWork;

/**
 * Every minute, on every server, because all of them share the work: starts the agent when something waits. Not with
 * {@code CONFERRAL_AGENT_TIMER=false}: then documents are made when somebody asks for them.
 */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class AgentTimer {
    private static final Logger LOG = System.getLogger(AgentTimer.class.getName());

    @Inject
    AsSystem asSystem;

    @Inject
    DocumentWork work;

    @Schedule(minute = "*", hour = "*", persistent = false)
    void start() {
        if (!"false".equals(System.getenv("CONFERRAL_AGENT_TIMER"))) {
            start(work);
        }
    }

    private void start(DocumentWork agent) {
        try {
            asSystem.run(agent::startIfWaiting);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The agent that makes documents could not be started", e);
        }
    }
}
