package org.conferral.connection.entity;

import java.util.List;
import org.conferral.mail.entity.Letter;

/** What came of letting in whom the provider vouches for, and what is written to people of it once that is kept. */
public record ProvedEntry(ProviderAnswer answer, List<Letter> letters) {
    public ProvedEntry {
        letters = List.copyOf(letters);
    }
}
