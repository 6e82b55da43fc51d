package org.conferral.connection.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.connection.control.ConnectionCodes;
import org.conferral.connection.control.Issuing;
import org.conferral.connection.control.StaffVisits;
import org.conferral.connection.entity.CodeWay;
import org.conferral.connection.entity.ConnectionCode;
import org.conferral.connection.entity.ConnectionKind;
import org.conferral.connection.entity.GivenCode;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.StaffMember;
import org.conferral.connection.entity.StudentConnections;
import org.conferral.platform.entity.Role;

/**
 * For Student Records: codes by which people are connected to a student, and who is connected. Runs as the system, because
 * only that writes to people.
 */
@Stateless
@RolesAllowed(Role.MANAGE_ORDERS)
@RunAs("SYSTEM")
public class ConnectionCodeService {
    @Inject
    Issuing issuing;

    @Inject
    ConnectionCodes codes;

    @Inject
    StaffVisits visits;

    @Resource
    SessionContext context;

    /**
     * Who is connected to a student, and which codes were issued.
     *
     * @throws org.conferral.student.entity.StudentNotFoundException when there is none
     */
    @RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
    public StudentConnections of(long student) {
        return issuing.of(student);
    }

    /**
     * Gives a code for a student: to be printed, or sent to the student's address of e-mail; then nobody sees it here.
     *
     * @throws org.conferral.platform.entity.BusinessException when none may be given
     * @throws org.conferral.mail.entity.MailException when it could not be sent
     */
    public Optional<ConnectionCode> issue(long student, ConnectionKind kind, CodeWay way) {
        return issuing.issue(student, kind, way, login());
    }

    /** What a code is of a student's that was given for a letter, while it is good. */
    public Optional<GivenCode> given(long student, ConnectionCode code) {
        return codes.given(student, code);
    }

    /** Makes a code that was not used good no more. */
    public void withdraw(long student, long code) {
        issuing.withdraw(student, code, login());
    }

    /** Makes an imported connection that waits for its address good no more. */
    public void withdrawImported(long student, long id) {
        issuing.withdrawImported(student, id);
    }

    /** Ends a connection to a student. */
    public void end(long student, long connection) {
        issuing.end(student, connection, login());
    }

    /**
     * Lets whoever asks see myPass as who is connected to a student by this connection; none where that has ended.
     *
     * @param acting whether to do what the person may do, too
     */
    public Optional<PassKey> visit(long student, long connection, boolean acting) {
        return visits.begin(connection, new StaffMember(login(), acting, student));
    }

    private String login() {
        return context.getCallerPrincipal().getName();
    }
}
