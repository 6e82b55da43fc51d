package org.conferral.people.entity;

import java.time.Instant;

/**
 * That a person may choose a password.
 *
 * @param fullName blank where it is not known
 */
public record Invitation(long account, String login, String fullName, Instant expiresAt) {}
