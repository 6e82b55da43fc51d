package org.conferral.platform.entity;

/** Told through the outbox when much data has come in or changed at once: who keeps counts counts again. */
public final class DataChanged {
    public static final String TOPIC = "data-changed";

    private DataChanged() {}

    /** This work, which may be done in several goes, has changed much. */
    public static OutboxEvent by(Work work, String go) {
        return OutboxEvent.of(TOPIC, work + " " + go);
    }
}
