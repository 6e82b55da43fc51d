package org.conferral.printing.entity;

import org.conferral.platform.entity.Work;

/** The kind of long work that handing over a print job is. */
public final class ReleaseWork {
    public static final String KIND = "print-job";

    private ReleaseWork() {}

    public static Work of(long job) {
        return new Work(KIND, job);
    }
}
