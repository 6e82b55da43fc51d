package org.conferral.platform.entity;

import java.util.Map;

/**
 * Something that happened and that others must not miss.
 *
 * @param topic what kind of event; whoever takes this topic gets it
 * @param key names this one event among all of the topic: written twice it is kept once, and whoever gets it twice can tell
 * @param payload what there is to say of it, by name; names of people have no place here
 */
public record OutboxEvent(String topic, String key, Map<String, String> payload) {
    public OutboxEvent {
        payload = Map.copyOf(payload);
    }

    /** An event that says all by having happened. */
    public static OutboxEvent of(String topic, String key) {
        return new OutboxEvent(topic, key, Map.of());
    }
}
