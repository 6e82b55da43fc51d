package org.conferral.award.entity;

import org.conferral.credential.entity.CredentialCode;

/** One row of a list of credentials to review: a student's credential. */
public record ReviewKey(long studentId, CredentialCode type) {
    /** The key that {@link #toString} wrote. */
    public static ReviewKey parse(String text) {
        String[] parts = text.split("-", -1);
        return new ReviewKey(Long.parseLong(parts[0]), CredentialCode.valueOf(parts[1]));
    }

    @Override
    public String toString() {
        return studentId + "-" + type;
    }
}
