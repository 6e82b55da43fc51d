package org.conferral.consumer.entity;

/** What stood in a field and does now. */
public record ConsumerChange(ConsumerField field, String former, String present) {}
