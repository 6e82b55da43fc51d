package org.conferral.run.entity;

import org.conferral.platform.entity.Work;

/** The kinds of long work of this feature. */
public final class LongWork {
    /** Searching, awarding and ordering: the number is the run's. */
    public static final String RUN = "run";

    /** From a schedule's time until it has started a run: the number is the schedule's. */
    public static final String SCHEDULE = "schedule";

    private LongWork() {}

    public static Work run(long id) {
        return new Work(RUN, id);
    }

    public static Work schedule(long id) {
        return new Work(SCHEDULE, id);
    }
}
