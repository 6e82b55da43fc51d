package org.conferral.printing.entity;

import org.conferral.platform.entity.Work;

/** The kind of long work that assembling print jobs is. */
public final class AssemblyWork {
    public static final String KIND = "print-assembly";

    private AssemblyWork() {}

    public static Work of(long assembly) {
        return new Work(KIND, assembly);
    }
}
