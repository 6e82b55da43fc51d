package org.conferral.platform.boundary;

import java.util.List;
import org.conferral.platform.entity.OutboxEvent;

/**
 * Takes the events of one topic. A bean that implements it is found by itself; without one, the topic's events wait until
 * they are too old.
 */
public interface OutboxConsumer {
    /** The topic of {@link OutboxEvent}. */
    String topic();

    /**
     * Whether it leaves the database, and may be long about it: then it has turns of its own, and keeps nobody else waiting.
     * A session bean says it itself: the roles of its class are not those of what it inherits.
     */
    default boolean isSlow() {
        return false;
    }

    /**
     * Takes events, oldest first, in a transaction that also marks them as delivered; called as the system, by one server
     * at a time for each event. What it throws makes them come again, later and one by one. What leaves the database, a
     * mail or a request, may thus be done twice: its receiver is given the event's key.
     */
    void take(List<OutboxEvent> events);
}
