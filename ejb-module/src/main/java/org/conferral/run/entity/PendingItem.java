package org.conferral.run.entity;

import org.conferral.credential.entity.CredentialCode;

/** An item at its turn: the credential is the one that the search froze. */
public record PendingItem(long id, long studentId, CredentialCode frozen) {}
