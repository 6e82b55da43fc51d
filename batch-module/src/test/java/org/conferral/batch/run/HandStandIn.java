package org.conferral.batch.run;

import java.util.HashSet;
import java.util.Set;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.platform.entity.Work;

/** What is at hand in a server that was told to start nothing. */
class HandStandIn extends JobsAtHand {
    final Set<Work> begun = new HashSet<>();
    boolean ended;
    boolean ours;

    @Override
    public synchronized boolean begin(long execution, Work work) {
        begun.add(work);
        return ours;
    }

    @Override
    public synchronized void end(long execution) {
        ended = true;
    }
}
