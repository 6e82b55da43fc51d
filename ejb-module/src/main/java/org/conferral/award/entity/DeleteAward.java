package org.conferral.award.entity;

/**
 * Undo an award.
 *
 * @param version of the award as it was shown to who asks
 */
public record DeleteAward(CredentialNumber number, int version, String reason) {
    public static final int LONGEST_REASON = 500;

    public DeleteAward {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason of 1 to " + LONGEST_REASON + " characters");
        }
    }
}
