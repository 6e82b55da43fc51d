package org.conferral.connection.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conferral.connection.control.Connections;
import org.conferral.connection.control.PublicVisits;
import org.conferral.connection.control.StaffVisits;
import org.conferral.connection.entity.ConnectAnswer;
import org.conferral.connection.entity.ConnectionCode;
import org.conferral.connection.entity.EndedConnection;
import org.conferral.connection.entity.OwnConnection;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.connection.entity.StaffVisit;
import org.conferral.connection.entity.StudentConnection;
import org.conferral.people.boundary.SignInService;
import org.conferral.people.entity.SignInAttempt;

/** For who is signed in: the students that they are connected to. Everything begins with the key that their browser has. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class ConnectionService {
    @Inject
    PublicVisits visits;

    @Inject
    Connections connections;

    @Inject
    StaffVisits staff;

    @Inject
    SignInService signIns;

    /**
     * Connects to a student by what only who may know it knows.
     *
     * @param from the address that the try comes from
     */
    public ConnectAnswer connect(PassKey visit, String asn, LocalDate born, ConnectionCode code, String from) {
        PublicVisitor visitor = visits.at(visit).orElse(null);
        if (visitor == null || !visitor.isThemselves()) {
            return ConnectAnswer.WRONG;
        }
        SignInAttempt attempt = new SignInAttempt("connection/" + visitor.account(), from, "");
        if (signIns.pass(attempt).isPresent()) {
            return ConnectAnswer.WAIT;
        }
        if (!connections.connect(visitor, asn, born, code)) {
            return ConnectAnswer.WRONG;
        }
        signIns.open(attempt);
        return ConnectAnswer.CONNECTED;
    }

    /** The students that the visitor is connected to, the oldest connection first. */
    public List<OwnConnection> own(PassKey visit) {
        return visits.at(visit).map(connections::of).orElse(List.of());
    }

    /** What is kept of connections of the visitor's that were ended. */
    public List<EndedConnection> ended(PassKey visit) {
        return visits.at(visit).map(connections::ended).orElse(List.of());
    }

    /** Who of the ministry was in myPass in the visitor's place. */
    public List<StaffVisit> visited(PassKey visit) {
        return visits.at(visit)
                .filter(PublicVisitor::isThemselves)
                .map(staff::of)
                .orElse(List.of());
    }

    /** The others who are connected to a student that the visitor is, where that is one of theirs. */
    public List<StudentConnection> others(PassKey visit, long connection) {
        Optional<PublicVisitor> visitor = visits.at(visit);
        return visitor.flatMap(who -> connections.of(who).stream()
                        .filter(own -> own.id() == connection)
                        .findFirst()
                        .map(own -> connections.others(who, own)))
                .orElse(List.of());
    }

    /** Ends a connection of the visitor's, or to the student that the visitor is; whether there was such a one. */
    public boolean end(PassKey visit, long connection) {
        return visits.at(visit)
                .filter(PublicVisitor::isThemselves)
                .map(visitor -> connections.end(visitor, connection) || connections.endOther(visitor, connection))
                .orElse(false);
    }
}
