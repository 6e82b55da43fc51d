package org.conferral.verification.entity;

import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.ProofCode;

/**
 * What the copy of a document for a wallet is made of: what the document shows.
 *
 * @param document the document's number in the database, which tells its place in a list of statuses
 */
public record WalletFacts(
        long document,
        ProofCode code,
        CredentialCode type,
        DocumentLanguage language,
        SchoolYear year,
        StatedCredential stated) {}
