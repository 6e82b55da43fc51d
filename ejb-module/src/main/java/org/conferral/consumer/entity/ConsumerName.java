package org.conferral.consumer.entity;

/** A consumer as a recipient to choose. */
public record ConsumerName(long id, String name) {}
