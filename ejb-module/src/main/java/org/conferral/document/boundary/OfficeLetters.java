package org.conferral.document.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.document.control.LetterFiles;
import org.conferral.document.entity.OfficeLetter;
import org.conferral.platform.entity.Role;

/** Letters of the office that go without a credential, on the same paper as those that go with one. */
@Stateless
@RolesAllowed(Role.MANAGE_ORDERS)
public class OfficeLetters {
    @Inject
    LetterFiles files;

    /** The letter as a PDF of one page. */
    public byte[] file(OfficeLetter letter) {
        return files.file(letter);
    }
}
