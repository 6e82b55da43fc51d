package org.conferral.printing.entity;

/**
 * What a print job comes to.
 *
 * @param canada so many of the envelopes go there
 * @param credentialPages so many pages on the paper of credentials, all copies counted
 */
public record PrintJobCounts(
        int items, int canada, int unitedStates, int elsewhere, int credentialPages, int plainPages) {
    public int envelopes() {
        return canada + unitedStates + elsewhere;
    }

    public int pages() {
        return credentialPages + plainPages;
    }
}
