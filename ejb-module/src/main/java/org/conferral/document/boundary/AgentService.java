package org.conferral.document.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.document.control.making.AgentStart;
import org.conferral.document.control.making.Executions;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;

/** Steering the agent. */
@Stateless
@RolesAllowed(Role.MANAGE_ORDERS)
public class AgentService {
    @Inject
    Executions executions;

    @Inject
    AgentStart start;

    @Inject
    CurrentUser user;

    /** Lets it make nothing from now on, on any server; what is at work ends after its chunk. */
    public void pause() {
        executions.pause(user.login());
    }

    /** Lets it work again. */
    public void resume() {
        executions.resume();
    }

    /** Starts it on this server; whether it was neither paused nor at work here. */
    public boolean start() {
        return !executions.isPaused() && start.now(user.login()).isPresent();
    }
}
