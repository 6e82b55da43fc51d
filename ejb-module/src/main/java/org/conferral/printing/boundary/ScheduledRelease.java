package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;
import org.conferral.printing.control.Release;
import org.conferral.printing.control.facility.PrintSwitch;
import org.conferral.printing.control.facility.ReleaseSchedule;
import org.conferral.printing.control.gathering.Assemblies;
import org.conferral.printing.control.gathering.AssemblyStart;
import org.conferral.printing.entity.DueRelease;

/**
 * What becomes of print jobs without anybody asking: what is ready is gathered ever so often, and whenever the time of a
 * facility's schedule has come; then its open jobs are released. Each step is a transaction of its own, and may be repeated,
 * also by who has lost the lease since it was looked at: a job is released while it is open, and the time that was taken ends.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ScheduledRelease {
    @Inject
    PrintSwitch printing;

    @Inject
    ReleaseSchedule schedule;

    @Inject
    AssemblyStart start;

    @Inject
    Assemblies assemblies;

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
        if (start.hasRoom() && (printing.takeTime() || !schedule.waiting().isEmpty())) {
            start.now(SystemUser.SCHEDULE);
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
     * Releases one of them, as long as the job holds the lease of its assembly; whether it does.
     *
     * @throws org.conferral.platform.entity.BusinessException when it is open no more, nothing in it may leave now, or
     *     printing or sending was switched off
     */
    public boolean release(long assembly, long job, long printJob) {
        boolean held = assemblies.isHeld(assembly, job);
        if (held) {
            printing.mustPrint();
            release.release(printJob, SystemUser.SCHEDULE);
        }
        return held;
    }

    /** All of a facility's jobs were released that could be: its time is over, as long as the job holds the lease; whether it does. */
    public boolean over(long assembly, long job, DueRelease due) {
        boolean held = assemblies.isHeld(assembly, job);
        if (held) {
            schedule.over(due);
        }
        return held;
    }
}
