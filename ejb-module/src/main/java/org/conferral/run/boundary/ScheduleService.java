package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.platform.entity.Role;
import org.conferral.run.control.ScheduleRepository;
import org.conferral.run.entity.DueSchedule;
import org.conferral.run.entity.SaveSchedule;
import org.conferral.run.entity.ScheduleResult;
import org.conferral.run.entity.ScheduleRow;
import org.jspecify.annotations.Nullable;

/** Schedules of runs. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class ScheduleService {
    @Inject
    ScheduleRepository schedules;

    /** All schedules, by name. */
    @RolesAllowed({Role.ADMIN, Role.AUDIT})
    public List<ScheduleRow> all() {
        return schedules.all();
    }

    /**
     * Adds or changes a schedule.
     *
     * @return its number
     * @throws org.conferral.run.entity.ScheduleChangedException when the name is taken, or somebody changed it meanwhile
     */
    public long save(SaveSchedule schedule) {
        return schedules.save(schedule);
    }

    /** Removes a schedule; runs that it started stay. */
    public void remove(long id) {
        schedules.remove(id);
    }

    /** Takes the next schedule whose time has come; a time that passed while no server was up is made up for once. */
    @RolesAllowed(Role.SYSTEM)
    public Optional<DueSchedule> takeDue() {
        return schedules.takeDue();
    }

    /** Keeps what came of a schedule's last time. */
    @RolesAllowed(Role.SYSTEM)
    public void record(long id, ScheduleResult result, @Nullable Long run) {
        schedules.record(id, result, run);
    }
}
