package org.conferral.delivery.entity;

/** What stands above the columns of a consumer's list as CSV, in the language of whoever reads it. */
public record ListWords(
        String number,
        String name,
        String type,
        String language,
        String status,
        String available,
        String expires,
        String fetched,
        String fetchedBy) {}
