package org.conferral.consumer.entity;

import org.jspecify.annotations.Nullable;

/**
 * Narrows the list of consumers; what is null does not.
 *
 * @param text in the name, the contact or the address, whatever the accents
 */
public record ConsumerFilter(
        @Nullable String text,
        @Nullable ConsumerState state,
        @Nullable NotificationFrequency frequency) {}
