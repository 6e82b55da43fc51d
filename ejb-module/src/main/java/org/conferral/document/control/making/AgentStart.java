package org.conferral.document.control.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.conferral.document.control.DocumentSigner;
import org.conferral.document.entity.MakingWork;
import org.conferral.order.boundary.ItemMakingQueries;
import org.conferral.platform.boundary.JobLauncher;
import org.conferral.platform.control.Room;
import org.conferral.platform.entity.SystemUser;

/** Starts the agent's job on this server, after the commit. */
@ApplicationScoped
public class AgentStart {
    private static final String JOB = "document-make-documents";

    @Inject
    Executions executions;

    @Inject
    ItemMakingQueries items;

    @Inject
    JobLauncher launcher;

    @Inject
    Room room;

    @Inject
    DocumentSigner signer;

    /** When something waits that can be made, the database has room for it, nobody paused the agent and it is not at work here. */
    public void ifWaiting() {
        if (!waitsForRoom() && !executions.isPaused() && items.isAnyWaiting(signer.isReady())) {
            now(SystemUser.SYSTEM);
        }
    }

    /** Whether the database has no room for documents. */
    public boolean waitsForRoom() {
        return room.isLacking();
    }

    /** When it is not at work here; the execution that begins. */
    public Optional<Long> now(String by) {
        Optional<Long> begun = executions.begin(by);
        begun.ifPresent(execution ->
                launcher.launch(JOB, MakingWork.of(execution), Map.of("execution", String.valueOf(execution))));
        return begun;
    }
}
