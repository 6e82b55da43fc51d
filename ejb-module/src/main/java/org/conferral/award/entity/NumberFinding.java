package org.conferral.award.entity;

import java.util.List;

/**
 * What a number leads to. An imported number need not have our check digit, so that it is told to be mistyped only when
 * nothing was found (docs/specification/product.md, decision 10).
 *
 * @param mistyped whether nothing was found and the number has ten digits of which the last does not check the others
 */
public record NumberFinding(List<FoundAward> awards, boolean mistyped) {
    public NumberFinding {
        awards = List.copyOf(awards);
    }
}
