package org.conferral.mypass.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.connection.entity.ConnectionCode;
import org.conferral.mypass.control.CodeLetters;
import org.conferral.platform.entity.Role;

/** For Student Records: the letter with a code by which somebody is connected to a student. */
@Stateless
@RolesAllowed(Role.MANAGE_ORDERS)
public class CodeLetterService {
    @Inject
    CodeLetters letters;

    /** The letter as a PDF; none where the code is none of this student's, or not good any more. */
    public Optional<byte[]> letter(long student, ConnectionCode code) {
        return letters.letter(student, code);
    }
}
