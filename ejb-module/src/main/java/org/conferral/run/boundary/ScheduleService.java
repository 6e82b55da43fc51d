package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.platform.entity.Role;
import org.conferral.run.control.ScheduleRepository;
import org.conferral.run.entity.SaveSchedule;
import org.conferral.run.entity.ScheduleRow;

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
}
