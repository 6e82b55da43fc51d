package org.conferral.document.entity;

import org.conferral.credential.entity.CredentialCode;

/**
 * What somebody wants to see before a run.
 *
 * @param name as it would be awarded, {@code First Middle Last Suffix}
 */
public record DocumentSample(PaperKind kind, DocumentLanguage language, CredentialCode type, String name) {}
