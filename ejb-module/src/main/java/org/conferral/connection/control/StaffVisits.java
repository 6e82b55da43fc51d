package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.conferral.connection.entity.ConnectionKind;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.connection.entity.StaffMember;
import org.conferral.connection.entity.StaffVisit;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.statement.Query;

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

    @Inject
    Clock clock;

    /** Lets one of the staff in as who is connected by this connection; nobody where it is none of the student's any more. */
    public Optional<PassKey> begin(long connection, StaffMember staff) {
        return connections.connected(staff.student(), connection).map(found -> visits.begin(found, staff));
    }

    /**
     * Who of the staff was there as somebody who was connected to a student then, newest first; as much as is read on a page.
     * Also from another student's page: they saw all that the person sees.
     */
    public List<StaffVisit> of(Long[] numbers) {
        return visits("""
                select v.*, a.address from staff_visit v left join public_account a on a.id = v.account_id
                where v.student_id = any (:numbers)
                union
                select v.id, v.login, v.student_id, v.account_id, min(c.kind), v.acting, v.begun_at, a.address
                from student_connection c join staff_visit v on v.account_id = c.account_id
                  join public_account a on a.id = v.account_id
                where c.student_id = any (:numbers) and v.student_id <> all (:numbers)
                  and c.made_at <= v.begun_at and (c.ended_at is null or c.ended_at > v.begun_at)
                  and (c.expires_on is null or c.expires_on > (v.begun_at at time zone :zone)::date)
                group by v.id, a.id""", query -> query.bind("numbers", numbers)
                .bind("zone", clock.getZone().getId()));
    }

    /** Who of the staff was there in the place of this account's person. */
    public List<StaffVisit> of(PublicVisitor visitor) {
        return visits("""
                select v.*, a.address from staff_visit v join public_account a on a.id = v.account_id
                where a.id = :account""", query -> query.bind("account", visitor.account()));
    }

    private List<StaffVisit> visits(String which, UnaryOperator<Query> bound) {
        return database.read(handle -> bound.apply(
                        handle.createQuery("select * from (" + which + ") v order by id desc limit :most"))
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
