package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.platform.boundary.WorkTakeover;
import org.conferral.platform.entity.ExpiredWork;
import org.conferral.platform.entity.Role;
import org.conferral.run.control.RunJobs;
import org.conferral.run.control.ScheduleRepository;
import org.conferral.run.entity.LongWork;
import org.conferral.run.entity.ScheduleResult;

/**
 * What becomes of a schedule from its time until it has started a run, or come to nothing. Should its server be gone in
 * between, another one fires it once more: nothing was started yet.
 */
@Stateless
@LocalBean
@Local(WorkTakeover.class)
@RolesAllowed(Role.SYSTEM)
public class ScheduleFiring implements WorkTakeover {
    @Inject
    ScheduleRepository schedules;

    @Inject
    RunJobs jobs;

    /** The schedules whose time has come. */
    public List<Long> due() {
        return schedules.due();
    }

    /** Fires a schedule whose time has come. A time that passed while no server was up is made up for once. */
    public void fire(long id) {
        schedules.takeDue(id).ifPresent(jobs::fire);
    }

    /** The job of a schedule begins; false when another execution is at it. */
    public boolean begin(long id, long execution) {
        return schedules.fired(id).isPresent() && jobs.take(LongWork.schedule(id), execution);
    }

    /** An execution has ended: if the schedule is still its own and nothing came of it by now, this is what came of it. */
    public void end(long id, long execution, ScheduleResult result) {
        if (jobs.holds(LongWork.schedule(id), execution)) {
            end(id, result);
        }
    }

    private void end(long id, ScheduleResult result) {
        schedules.record(id, result, null);
        jobs.end(LongWork.schedule(id));
    }

    /** The job was stopped, by an administrator or because a server goes down: a little later it shows which. */
    public boolean letGo(long id, long execution) {
        return schedules.fired(id).isPresent() && jobs.letGo(LongWork.schedule(id), execution);
    }

    /** It was the administrator if no server was leaving, unless the schedule was fired again; else it is fired again. */
    public void decideOnStop(long id, long execution) {
        if (!jobs.isAwaitedSince(LongWork.schedule(id), execution)) {
            return;
        }
        if (jobs.mayBeStoppedByServer()) {
            jobs.expire(LongWork.schedule(id));
        } else {
            end(id, ScheduleResult.STOPPED);
        }
    }

    @Override
    public String kind() {
        return LongWork.SCHEDULE;
    }

    @Override
    public void takeOver(ExpiredWork expired) {
        long id = expired.work().id();
        if (jobs.takeOver(LongWork.schedule(id))) {
            schedules.fired(id).ifPresentOrElse(jobs::launch, () -> jobs.end(LongWork.schedule(id)));
        }
    }
}
