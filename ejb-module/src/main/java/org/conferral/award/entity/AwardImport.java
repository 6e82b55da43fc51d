package org.conferral.award.entity;

import java.time.Instant;
import java.util.Set;

/**
 * The import of awarded credentials.
 *
 * @param headers the columns that the file has
 * @param by who imports
 */
public record AwardImport(Set<String> headers, String by, Instant at) {
    public AwardImport {
        headers = Set.copyOf(headers);
    }
}
