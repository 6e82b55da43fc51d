package org.conferral.connection.entity;

import java.util.List;
import org.conferral.platform.entity.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Who is connected to a student and which codes were issued, newest first.
 *
 * @param visits of the staff, as who is connected
 * @param awaited imported, whose addresses have no account yet
 * @param guardian why nobody can be connected as a guardian, if so
 * @param mayMail whether the student has an address of e-mail to which a code can go
 */
public record StudentConnections(
        List<StudentConnection> connections,
        List<IssuedCode> codes,
        List<StaffVisit> visits,
        List<AwaitedConnection> awaited,
        @Nullable Refusal any,
        @Nullable Refusal guardian,
        boolean mayMail) {
    public StudentConnections {
        connections = List.copyOf(connections);
        codes = List.copyOf(codes);
        visits = List.copyOf(visits);
        awaited = List.copyOf(awaited);
    }
}
