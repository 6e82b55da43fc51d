package org.conferral.people.entity;

import org.jspecify.annotations.Nullable;

/**
 * Narrows the list of people; what is null does not.
 *
 * @param text in the login or the name, whatever the accents
 */
public record AccountFilter(
        @Nullable String text,
        @Nullable String role,
        @Nullable AccountState state) {}
