package org.conferral.credential.entity;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The credential order: which credential is higher, and which may not follow one already awarded
 * (docs/specification/awarding.md §12.1).
 *
 * @param ranks 1 is the highest; a credential without a rank is outside the order
 * @param prevented by an awarded credential, those that may no longer be awarded
 */
public record CredentialOrder(Map<CredentialCode, Integer> ranks, Map<CredentialCode, Set<CredentialCode>> prevented) {
    public CredentialOrder {
        ranks = Map.copyOf(ranks);
        prevented = Map.copyOf(prevented);
    }

    public boolean contains(CredentialCode code) {
        return ranks.containsKey(code);
    }

    /** The highest of the achieved credentials that what is awarded does not prevent. */
    public Optional<CredentialCode> highest(Set<CredentialCode> achieved, Set<CredentialCode> awarded) {
        return achieved.stream()
                .filter(this::contains)
                .filter(code -> !awarded.contains(code))
                .filter(code -> awarded.stream().noneMatch(held -> prevents(held, code)))
                .min(Comparator.comparing(this::rank));
    }

    /** Whether the first is higher than the second; one outside the order is neither higher nor lower. */
    public boolean outranks(CredentialCode one, CredentialCode other) {
        return contains(one) && contains(other) && rank(one) < rank(other);
    }

    /** Whether what is held may not be followed by this one. */
    public boolean prevents(CredentialCode held, CredentialCode code) {
        return prevented.getOrDefault(held, Set.of()).contains(code);
    }

    private int rank(CredentialCode code) {
        return ranks.getOrDefault(code, Integer.MAX_VALUE);
    }
}
