package org.conferral.document.entity;

import java.time.LocalDate;
import java.util.List;

/**
 * A letter of one page that the office writes by itself, and not with a credential.
 *
 * @param address the block in the window, the addressee first
 * @param before paragraphs
 * @param key what stands out by itself between them, such as a code
 * @param behind paragraphs
 */
public record OfficeLetter(
        DocumentLanguage language,
        LocalDate date,
        String title,
        List<String> address,
        List<String> before,
        String key,
        List<String> behind) {
    public OfficeLetter {
        address = List.copyOf(address);
        before = List.copyOf(before);
        behind = List.copyOf(behind);
    }
}
