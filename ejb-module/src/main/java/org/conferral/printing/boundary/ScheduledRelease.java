package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;
import org.conferral.printing.control.AssemblyStart;
import org.conferral.printing.control.PrintSwitch;
import org.conferral.printing.control.Release;
import org.conferral.printing.control.ReleaseSchedule;
import org.conferral.printing.entity.DueRelease;

/**
 * What becomes of print jobs without anybody asking: what is ready is gathered ever so often, and whenever the time of a
 * facility's schedule has come; then its open jobs are released. Each step is a transaction of its own, and may be repeated.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ScheduledRelease {
    @Inject
    PrintSwitch printing;

    @Inject
    ReleaseSchedule schedule;

    @Inject
    AssemblyStart assembly;

    @Inject
    Release release;

    /** The facilities whose time has come. */
    public List<Integer> due() {
        return schedule.due();
    }

    /** Takes a facility's time, unless another server has: from now on its jobs wait for their release. */
    public void take(int facility) {
        schedule.take(facility);
    }

    /** Begins to gather here, if the database has room for that and it is time or a release waits for it; not while that is at work here already. */
    public void gather() {
        if (assembly.hasRoom() && (printing.takeTime() || !schedule.waiting().isEmpty())) {
            assembly.now(SystemUser.SCHEDULE);
        }
    }

    /** After gathering: the times that have come and whose jobs are to be released. */
    public List<DueRelease> waiting() {
        return schedule.waiting();
    }

    /** The jobs that a facility's time releases. */
    public List<Long> jobs(DueRelease due) {
        return schedule.open(due.facility());
    }

    /**
     * Releases one of them.
     *
     * @throws org.conferral.platform.entity.BusinessException when it is open no more, nothing in it may leave now, or
     *     printing or sending was switched off
     */
    public void release(long job) {
        printing.mustPrint();
        release.release(job, SystemUser.SCHEDULE);
    }

    /** All of a facility's jobs were released that could be. */
    public void over(DueRelease due) {
        schedule.over(due);
    }
}
