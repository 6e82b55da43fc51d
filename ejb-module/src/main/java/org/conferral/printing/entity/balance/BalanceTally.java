package org.conferral.printing.entity.balance;

import org.jspecify.annotations.Nullable;

/**
 * How many pieces are at a place.
 *
 * @param envelopes in so many envelopes; none where there are no envelopes
 */
public record BalanceTally(
        BalancePlace place, long pieces, @Nullable Long envelopes) {}
