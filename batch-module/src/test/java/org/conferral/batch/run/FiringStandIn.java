package org.conferral.batch.run;

import org.conferral.run.boundary.ScheduleFiring;
import org.conferral.run.entity.ScheduleResult;
import org.jspecify.annotations.Nullable;

/** A schedule that was fired. */
class FiringStandIn extends ScheduleFiring {
    boolean free = true;
    boolean letGo;

    @Nullable ScheduleResult result;

    @Override
    public boolean begin(long id, long execution) {
        return free;
    }

    @Override
    public boolean letGo(long id, long execution) {
        letGo = true;
        return true;
    }

    @Override
    public void end(long id, long execution, ScheduleResult came) {
        result = came;
    }
}
