package org.conferral.consumer.entity;

/**
 * What a consumer says of itself, as it is entered.
 *
 * @param contact the person there who answers questions
 * @param linkAddress where the link to its documents is sent, and by whose domain people are let in
 * @param language in which it is written to, {@code EN} or {@code FR}
 */
public record ConsumerDetails(
        String name, String contact, String linkAddress, NotificationFrequency frequency, String language) {}
