package org.conferral.consumer.entity;

/** How often a consumer is written to of documents that wait for it. */
public enum NotificationFrequency {
    DAILY,
    WEEKLY
}
