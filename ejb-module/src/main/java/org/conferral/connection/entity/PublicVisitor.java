package org.conferral.connection.entity;

/**
 * Somebody of the public who is signed in.
 *
 * @param language in which they are written to, {@code EN} or {@code FR}
 */
public record PublicVisitor(long account, String address, String language) {}
