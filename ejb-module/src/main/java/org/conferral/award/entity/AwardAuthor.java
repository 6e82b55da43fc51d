package org.conferral.award.entity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who changes an award, and when.
 *
 * @param login the person it is recorded under
 * @param today the day in Alberta
 */
public record AwardAuthor(String login, Instant at, LocalDate today) {
    /** Staff belong to the ministry (docs/specification/product.md, decision 1). */
    public static final String ORGANIZATION = "O.1";
}
