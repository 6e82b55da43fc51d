package org.conferral.award.entity;

/**
 * Restore a deleted award under its number.
 *
 * @param version of the award as it was shown to who asks
 */
public record UndeleteAward(CredentialNumber number, int version) {}
