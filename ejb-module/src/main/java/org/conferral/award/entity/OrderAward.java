package org.conferral.award.entity;

/** Order the document of a credential for its student, for the first time. */
public record OrderAward(CredentialNumber number, OrderChoice choice) {}
