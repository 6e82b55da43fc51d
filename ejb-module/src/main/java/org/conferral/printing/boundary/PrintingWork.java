package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;
import org.conferral.printing.control.Assemblies;
import org.conferral.printing.control.FullJobs;
import org.conferral.printing.control.Gathering;
import org.conferral.printing.control.Packing;
import org.conferral.printing.entity.AssemblyResult;
import org.conferral.printing.entity.AssemblyStep;

/** What the job that assembles print jobs does, each step in a transaction of its own. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class PrintingWork {
    private static final int AT_ONCE = 5_000;

    @Inject
    Assemblies assemblies;

    @Inject
    Gathering gathering;

    @Inject
    Packing packing;

    @Inject
    FullJobs full;

    /** What an administrator starts at the console begins an assembly of its own; none while one is at work here. */
    public Optional<Long> beginAtConsole() {
        return assemblies.begin(SystemUser.SERVER_CONSOLE);
    }

    /** The first act of every job: false when another one has this assembly. */
    public boolean takeLease(long assembly, long job) {
        return assemblies.take(assembly, job);
    }

    /** Gathers the next order items, behind this one, as long as the job holds the lease. */
    public AssemblyStep gatherNext(long assembly, long job, long behind) {
        if (!assemblies.isHeld(assembly, job)) {
            return AssemblyStep.ENDED;
        }
        AssemblyStep step = gathering.next(behind, AT_ONCE, assemblies.askedBy(assembly));
        assemblies.count(assembly, step.gathered());
        return step;
    }

    /** Makes up the envelopes of the next print job that has pieces without one, or is full; false when there is no more. */
    public boolean packNext(long assembly, long job) {
        if (!assemblies.isHeld(assembly, job)) {
            return false;
        }
        Optional<Long> next = packing.next();
        next.ifPresent(full::pack);
        return next.isPresent();
    }

    /** The last act of a job that holds its lease. */
    public void end(long assembly, long job, AssemblyResult result) {
        if (assemblies.isHeld(assembly, job)) {
            assemblies.end(assembly, result);
        }
    }
}
