package org.conferral.connection.entity;

import java.time.Instant;
import java.time.LocalDate;
import org.conferral.student.entity.Asn;
import org.jspecify.annotations.Nullable;

/**
 * A student that somebody is connected to.
 *
 * @param student the primary number's, whichever number was connected to
 * @param name by which the student goes
 * @param expiresOn the first day on which it is no more
 */
public record OwnConnection(
        long id,
        long student,
        Asn asn,
        String name,
        ConnectionKind kind,
        Instant since,
        @Nullable LocalDate expiresOn) {}
