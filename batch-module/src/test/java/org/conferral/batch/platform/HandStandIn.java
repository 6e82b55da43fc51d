package org.conferral.batch.platform;

import java.util.HashSet;
import java.util.Set;
import org.conferral.platform.entity.Work;

/** What is at hand in a server that was told to start nothing. */
public class HandStandIn extends JobsAtHand {
    public final Set<Work> begun = new HashSet<>();
    public boolean ended;
    public boolean ours;

    @Override
    public boolean begin(long execution, Work work) {
        begun.add(work);
        return ours;
    }

    @Override
    public void end(long execution) {
        ended = true;
    }
}
