package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.conferral.platform.entity.SystemUser;
import org.conferral.run.entity.LongWork;
import org.conferral.run.entity.Run;
import org.conferral.run.entity.RunEventKind;

/** Ends the work on a run: writes its state, ends its lease, records who ended it. */
@ApplicationScoped
public class RunEndings {
    @Inject
    RunRepository runs;

    @Inject
    RunJobs jobs;

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

    /** A stop was asked, and nobody is at work any more. */
    public void stopped(Run run) {
        run.stopped();
        end(run, RunEventKind.STOPPED);
    }

    /** A search or draft is given up, with all it found. */
    public void remove(Run run) {
        jobs.end(LongWork.run(run.id()));
        runs.remove(run);
    }

    /** A search has found nothing, which is kept in its place for a day. */
    public void removeEmpty(Run run) {
        jobs.end(LongWork.run(run.id()));
        runs.removeEmpty(run);
    }

    /** An administrator stopped its job at the server's console. */
    public void stoppedAtConsole(Run run) {
        run.askStop();
        run.stopped();
        runs.flush();
        record(run, RunEventKind.STOPPED, SystemUser.SERVER_CONSOLE);
    }

    private void record(Run run, RunEventKind kind, String by, String... detail) {
        jobs.end(LongWork.run(run.id()));
        runs.record(run.id(), kind, by, detail);
    }
}
