package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.connection.entity.ConnectionKind;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.StaffMember;
import org.conferral.connection.entity.StaffVisit;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;

/** Staff in myPass, in the place of somebody who is connected to a student. */
@ApplicationScoped
public class StaffVisits {
    private static final int MOST = 1_000;

    @Inject
    Database database;

    @Inject
    Connections connections;

    @Inject
    PublicVisits visits;

    /** Lets one of the staff in as who is connected by this connection; nobody where it is none of the student's any more. */
    public Optional<PassKey> begin(long connection, StaffMember staff) {
        return connections.connected(staff.student(), connection).map(found -> visits.begin(found, staff));
    }

    /** Who of the staff was there as somebody who is connected to a student, newest first; as much as is read on a page. */
    public List<StaffVisit> of(Long[] numbers) {
        return database.read(handle -> handle.createQuery("""
                        select v.*, a.address from staff_visit v left join public_account a on a.id = v.account_id
                        where v.student_id = any (:numbers) order by v.id desc limit :most""")
                .bind("numbers", numbers)
                .bind("most", MOST)
                .map((row, context) -> new StaffVisit(
                        Columns.instant(row, "begun_at"),
                        row.getString("login"),
                        row.getString("address"),
                        ConnectionKind.valueOf(row.getString("kind")),
                        row.getBoolean("acting")))
                .list());
    }
}
