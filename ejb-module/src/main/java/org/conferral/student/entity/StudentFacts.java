package org.conferral.student.entity;

import org.jspecify.annotations.Nullable;

/**
 * What awarding and ordering must know of a student.
 *
 * @param primary the number to use instead, of a secondary one
 * @param language of documents, {@code EN} or {@code FR}
 * @param address the mailing address of the day; none when none is in force
 */
public record StudentFacts(
        long id,
        Asn asn,
        AsnStatus asnStatus,
        @Nullable Asn primary,
        LegalName name,
        boolean deceased,
        boolean recalculating,
        String language,
        @Nullable MailingAddress address) {}
