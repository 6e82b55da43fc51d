package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.conferral.platform.entity.SystemUser;
import org.conferral.run.entity.Run;
import org.conferral.run.entity.RunEventKind;

/** Ends the work on a run: writes its state, ends its lease, records who ended it. */
@ApplicationScoped
public class RunEndings {
    @Inject
    RunRepository runs;

    @Inject
    RunLeases leases;

    @Inject
    RunItems items;

    @Inject
    Clock clock;

    /** Ends a run without what is pending, which becomes not processed. */
    public void close(Run run, String by) {
        run.close(clock.instant());
        runs.flush();
        items.close(run.id(), run.kind().firstStage());
        record(run, RunEventKind.CLOSED, by);
    }

    /** Nobody is to work on the run any more: what it has become, as the system found. */
    public void end(Run run, RunEventKind kind, String... detail) {
        runs.flush();
        record(run, kind, SystemUser.SYSTEM, detail);
    }

    /** An administrator stopped its job at the server's console. */
    public void stoppedAtConsole(Run run) {
        run.askStop();
        run.stopped();
        runs.flush();
        record(run, RunEventKind.STOPPED, SystemUser.SERVER_CONSOLE);
    }

    private void record(Run run, RunEventKind kind, String by, String... detail) {
        leases.end(run.id());
        runs.record(run.id(), kind, by, detail);
    }
}
