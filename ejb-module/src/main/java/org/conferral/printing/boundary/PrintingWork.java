package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.platform.boundary.LeasedWork;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;
import org.conferral.platform.entity.WorkResult;
import org.conferral.printing.control.gathering.Assemblies;
import org.conferral.printing.control.gathering.FullJobs;
import org.conferral.printing.control.gathering.Gathering;
import org.conferral.printing.control.gathering.Packing;
import org.conferral.printing.entity.AssemblyStep;
import org.conferral.printing.entity.AssemblyWork;

/** What the job that assembles print jobs does, each step in a transaction of its own. */
@Stateless
@LocalBean
@Local(LeasedWork.class)
@RolesAllowed(Role.SYSTEM)
public class PrintingWork implements LeasedWork {
    private static final int AT_ONCE = 5_000;

    @Inject
    Assemblies assemblies;

    @Inject
    Gathering gathering;

    @Inject
    Packing packing;

    @Inject
    FullJobs full;

    @Override
    public String kind() {
        return AssemblyWork.KIND;
    }

    @Override
    public Optional<Long> beginAtConsole() {
        return assemblies.begin(SystemUser.SERVER_CONSOLE);
    }

    @Override
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

    @Override
    public void end(long assembly, long job, WorkResult result) {
        if (assemblies.isHeld(assembly, job)) {
            assemblies.end(assembly, result);
        }
    }
}
