package org.conferral.verification.entity;

/** How a credential stands, for whoever holds its paper (docs/specification/product.md, decision 24). */
public enum VerificationStatus {
    /** It is awarded under the number on the paper. */
    VALID,
    /** It was re-issued: a newer number counts. */
    REPLACED,
    /** It was taken back. */
    VOID,
    /** No credential has this code and these letters. */
    UNKNOWN
}
