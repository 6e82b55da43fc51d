package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.conferral.connection.entity.CodeWay;
import org.conferral.connection.entity.ConnectionCode;
import org.conferral.connection.entity.ConnectionKind;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.StudentConnections;
import org.conferral.mail.boundary.Mailer;
import org.conferral.mail.entity.MailAddress;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.StudentDetail;

/** Gives codes, and shows Student Records who is connected. */
@ApplicationScoped
public class Issuing {
    @Inject
    StudentQueries students;

    @Inject
    ConnectionCodes codes;

    @Inject
    Connections connections;

    @Inject
    StaffVisits visits;

    @Inject
    ImportedConnections imported;

    @Inject
    ConnectionLetters letters;

    @Inject
    Mailer mailer;

    @Inject
    Clock clock;

    public StudentConnections of(long id) {
        StudentDetail student = students.get(id);
        Long[] numbers = connections.numbers(id);
        return new StudentConnections(
                connections.all(id),
                codes.of(id),
                visits.of(numbers),
                imported.of(numbers),
                refusal(student, ConnectionKind.STUDENT).orElse(null),
                refusal(student, ConnectionKind.GUARDIAN).orElse(null),
                address(student).isPresent());
    }

    public Optional<ConnectionCode> issue(long id, ConnectionKind kind, CodeWay way, String login) {
        StudentDetail student = students.get(id);
        refusal(student, kind).ifPresent(refusal -> {
            throw new BusinessException(refusal);
        });
        ConnectionCode code = ConnectionCode.random();
        codes.keep(id, kind, way, code, login);
        if (way == CodeWay.LETTER) {
            return Optional.of(code);
        }
        MailAddress to = Optional.of(kind)
                .filter(asked -> asked == ConnectionKind.STUDENT)
                .flatMap(asked -> address(student))
                .orElseThrow(() -> new BusinessException(0, "connection_no_mail"));
        mailer.send(letters.code(to, student.language(), code));
        return Optional.empty();
    }

    /** A number that is not the student's own one leads to that. */
    private Optional<Refusal> refusal(StudentDetail student, ConnectionKind kind) {
        return student.identity().status() == AsnStatus.PRIMARY
                ? ConnectionPolicy.refusal(kind, student.birthDate(), LocalDate.now(clock))
                : Optional.of(Refusal.by(0, "connection_not_primary"));
    }

    private static Optional<MailAddress> address(StudentDetail student) {
        return Optional.ofNullable(student.email())
                .flatMap(MailAddress::parse)
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0));
    }

    public void withdraw(long student, long code, String login) {
        codes.withdraw(student, code, login);
    }

    public void withdrawImported(long student, long id) {
        imported.withdraw(connections.numbers(student), id);
    }

    public void end(long student, long connection, String login) {
        connections.endFor(student, connection, login);
    }
}
