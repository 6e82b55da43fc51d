package org.conferral.consumer.entity;

/** What can be edited of a consumer. */
public enum ConsumerField {
    NAME,
    CONTACT,
    LINK_ADDRESS,
    FREQUENCY,
    LANGUAGE
}
