package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.FoundAward;
import org.conferral.award.entity.NumberFinding;

/** Finds awards by credential number or legacy number. */
@ApplicationScoped
public class NumberSearch {
    private static final long NO_NUMBER = -1;

    @Inject
    AwardReads awards;

    /** What these characters lead to; with or without the hyphen of a credential number. */
    public NumberFinding find(String text) {
        Optional<CredentialNumber> number = number(text);
        List<FoundAward> found =
                awards.byNumber(number.map(CredentialNumber::value).orElse(NO_NUMBER), text.strip());
        return new NumberFinding(
                found,
                found.isEmpty() && number.filter(digits -> !digits.checks()).isPresent());
    }

    private static Optional<CredentialNumber> number(String text) {
        try {
            return Optional.of(CredentialNumber.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
