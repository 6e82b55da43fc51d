package org.conferral.award.entity;

import java.time.Instant;
import java.util.Set;

/**
 * Takes in the awarded credentials that an import has staged, as converted ones.
 *
 * @param headers the columns that the file has
 * @param by who imports
 */
public record ConvertAwards(Set<String> headers, String by, Instant at) {
    public ConvertAwards {
        headers = Set.copyOf(headers);
    }
}
