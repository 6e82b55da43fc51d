package org.conferral.batch.intake;

import java.util.ArrayList;
import java.util.List;
import org.conferral.intake.boundary.IntakeWork;

/** An import that does as a test says, and remembers what it was asked. */
class ImportStandIn extends IntakeWork {
    final List<String> asked = new ArrayList<>();
    boolean succeeds = true;

    @Override
    public boolean read(long id, long execution) {
        asked.add("read " + id + " by " + execution);
        return succeeds;
    }

    @Override
    public boolean merge(long id, long execution) {
        asked.add("merge " + id + " by " + execution);
        return succeeds;
    }

    @Override
    public void stop(long execution) {
        asked.add("stop " + execution);
    }

    @Override
    public void end(long id, long execution) {
        asked.add("end " + id + " by " + execution);
        if (!succeeds) {
            throw new IllegalStateException("no connection");
        }
    }
}
