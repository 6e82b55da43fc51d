package org.conferral.run.entity;

import org.conferral.credential.entity.CredentialTypeRow;

/** How many records of one credential. */
public record TypeCount(CredentialTypeRow type, long count) {}
