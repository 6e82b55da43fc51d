package org.conferral.connection.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the provider vouches for.
 *
 * @param issuer the provider's name for itself
 * @param subject its name for the person, which never becomes another's
 * @param address that the person has shown to the provider to be theirs; none where they have not
 * @param provedAt when it asked them who they are
 */
public record ProvedPerson(
        String issuer, String subject, @Nullable String address, Instant provedAt) {}
