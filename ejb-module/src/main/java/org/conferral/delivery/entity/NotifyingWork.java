package org.conferral.delivery.entity;

import org.conferral.platform.entity.Work;

/** The kind of long work that telling consumers of their documents is. */
public final class NotifyingWork {
    public static final String KIND = "delivery-notifying";

    private NotifyingWork() {}

    public static Work of(long execution) {
        return new Work(KIND, execution);
    }
}
