package org.conferral.student.entity;

import org.jspecify.annotations.Nullable;

/**
 * Which students a list shows; what is null does not narrow it, but without a search there is nobody in it.
 *
 * @param organization part of the name or code of the responsible school or its authority
 */
public record StudentFilter(
        StudentSearch search,
        @Nullable AsnStatus status,
        @Nullable String organization) {}
