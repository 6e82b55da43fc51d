package org.conferral.award.entity;

/**
 * Have a deleted award back under its number.
 *
 * @param version of the award as it was shown to who asks
 */
public record UndeleteAward(CredentialNumber number, int version) {}
