package org.conferral.award.entity;

import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.StudentFacts;
import org.jspecify.annotations.Nullable;

/**
 * What a person who wants to award one credential must know before.
 *
 * @param refusal why it may not be awarded, if so
 * @param year the latest school year in which it was achieved; none where that is not known
 * @param higher the higher credential that a run would award instead
 * @param preventing what the student holds that the credential order does not let it follow
 */
public record AwardOffer(
        StudentFacts student,
        CredentialCode type,
        @Nullable Refusal refusal,
        @Nullable SchoolYear year,
        @Nullable CredentialCode higher,
        List<CredentialCode> preventing) {
    public AwardOffer {
        preventing = List.copyOf(preventing);
    }
}
