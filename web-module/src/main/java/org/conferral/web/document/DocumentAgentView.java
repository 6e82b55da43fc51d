package org.conferral.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.conferral.document.boundary.AgentQueries;
import org.conferral.document.boundary.AgentService;
import org.conferral.document.entity.AgentExecution;
import org.conferral.document.entity.AgentState;
import org.conferral.document.entity.SigningState;
import org.conferral.order.boundary.ItemMakingQueries;
import org.conferral.order.entity.ErrorCount;
import org.conferral.platform.entity.WorkResult;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Shown;
import org.jspecify.annotations.Nullable;

/** The agent that makes documents: what waits, how fast it goes, what is held, and steering it. */
@Named
@ViewScoped
public class DocumentAgentView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/document/agent?faces-redirect=true";

    @Inject
    transient AgentQueries agent;

    @Inject
    transient AgentService service;

    @Inject
    transient ItemMakingQueries items;

    @Inject
    transient Clock clock;

    @Inject
    transient Done done;

    private transient @Nullable AgentState state;
    private final Shown<SigningState> signing = new Shown<>();
    private final Shown<List<AgentExecution>> executions = new Shown<>();
    private final Shown<List<ErrorCount>> errors = new Shown<>();

    public String pause() {
        service.pause();
        done.tell("document_agent.message.paused");
        return PAGE;
    }

    public String resume() {
        service.resume();
        done.tell("document_agent.message.resumed");
        return PAGE;
    }

    public String start() {
        done.tell(service.start() ? "document_agent.message.started" : "document_agent.message.not_started");
        return PAGE;
    }

    public boolean isWaitingForRoom() {
        return agent.waitsForRoom();
    }

    public AgentState getState() {
        if (state == null) {
            state = agent.state();
        }
        return Objects.requireNonNull(state);
    }

    public SigningState getSigning() {
        return signing.of(agent::signing);
    }

    /** Whether the certificate that documents are signed with expires soon, or has. */
    public boolean isExpiring() {
        return getSigning().isExpiring(clock.instant());
    }

    public List<AgentExecution> getExecutions() {
        return executions.of(agent::executions);
    }

    /** The last execution that failed. */
    public @Nullable AgentExecution getFailed() {
        return getExecutions().stream()
                .filter(execution -> execution.result() == WorkResult.FAILED)
                .findFirst()
                .orElse(null);
    }

    public List<ErrorCount> getErrors() {
        return errors.of(items::errors);
    }

    /** The greatest count of {@link #getErrors}. */
    public long getGreatest() {
        return getErrors().stream().mapToLong(ErrorCount::items).max().orElse(0);
    }
}
