package org.conferral.student.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of a student's addresses.
 *
 * @param mailing whether mail goes there today
 */
public record StudentAddress(
        MailingAddress place,
        boolean preferred,
        @Nullable LocalDate effective,
        @Nullable LocalDate expiry,
        boolean mailing) {}
