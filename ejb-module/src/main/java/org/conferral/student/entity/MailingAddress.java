package org.conferral.student.entity;

import org.jspecify.annotations.Nullable;

/** Where mail goes; {@code street} has one to four lines. */
public record MailingAddress(
        String street,
        @Nullable String city,
        @Nullable String province,
        @Nullable String postalCode,
        String country) {}
