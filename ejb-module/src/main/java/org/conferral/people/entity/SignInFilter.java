package org.conferral.people.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the list of sign-ins; what is null does not. Days are Alberta's, both included.
 *
 * @param text in the login or the address
 */
public record SignInFilter(
        @Nullable String text,
        @Nullable SignInOutcome outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
