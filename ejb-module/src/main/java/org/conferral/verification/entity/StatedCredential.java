package org.conferral.verification.entity;

import java.time.LocalDate;
import org.conferral.award.entity.CredentialNumber;

/**
 * What a document says of a credential, in the document's own language, and nothing else.
 *
 * @param real false for a document that was made for a test, which says so across the page
 */
public record StatedCredential(String title, String name, LocalDate awardedOn, CredentialNumber number, boolean real) {}
