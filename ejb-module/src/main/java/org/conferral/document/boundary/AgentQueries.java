package org.conferral.document.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.document.control.DocumentSigner;
import org.conferral.document.control.making.AgentReads;
import org.conferral.document.control.making.AgentStart;
import org.conferral.document.control.making.Executions;
import org.conferral.document.entity.AgentExecution;
import org.conferral.document.entity.AgentState;
import org.conferral.document.entity.SigningState;
import org.conferral.order.boundary.ItemMakingQueries;
import org.conferral.platform.entity.Role;

/** Watching the agent. */
@Stateless
@RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
public class AgentQueries {
    @Inject
    AgentReads agent;

    @Inject
    Executions executions;

    @Inject
    ItemMakingQueries items;

    @Inject
    AgentStart start;

    @Inject
    DocumentSigner signer;

    /** How it stands now. */
    public AgentState state() {
        return agent.state(items.waiting());
    }

    /** Its last executions on all servers, newest first. */
    public List<AgentExecution> executions() {
        return agent.executions();
    }

    /** Whether it waits because the database has no room. */
    public boolean waitsForRoom() {
        return start.waitsForRoom();
    }

    /** What this server signs digital documents with. */
    public SigningState signing() {
        return signer.state();
    }

    /** Whether it is paused: for pages where its work is missed. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT, Role.ADMIN})
    public boolean isPaused() {
        return executions.isPaused();
    }
}
