package org.conferral.document.entity;

import org.conferral.platform.entity.Work;

/** The kind of long work of this feature. */
public final class MakingWork {
    /** Making documents: the number is the execution's of the agent. */
    public static final String KIND = "documents";

    private MakingWork() {}

    public static Work of(long execution) {
        return new Work(KIND, execution);
    }
}
