package org.conferral.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.conferral.document.control.edition.Contacts;
import org.conferral.document.entity.OfficeLetter;

/** Draws letters of the office, with where it is reached on their day. */
@ApplicationScoped
public class LetterFiles {
    @Inject
    Contacts contacts;

    public byte[] file(OfficeLetter letter) {
        return new LetterFile(
                        letter, contacts.office(letter.language()), contacts.date(letter.language(), letter.date()))
                .bytes();
    }
}
