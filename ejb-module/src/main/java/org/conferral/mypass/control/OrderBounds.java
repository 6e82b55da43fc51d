package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.mypass.entity.OrderBoundsPolicy;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.student.boundary.StudentQueries;

/** Bounds how much is ordered, whoever orders at the same moment. */
@ApplicationScoped
public class OrderBounds {
    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    StudentQueries students;

    /**
     * Refuses one order too many, and lets nobody else order by this account, or of this student, until the transaction ends.
     *
     * @throws BusinessException when there are enough
     */
    void check(long account, long student, CredentialCode type) {
        database.write(handle ->
                handle.execute("select pg_advisory_xact_lock(hashtextextended('mypass orders ' || ?, 0))", account));
        students.lock(List.of(student));
        OrderBoundsPolicy.refusal(ofAccount(account), ofCredential(student, type))
                .ifPresent(refusal -> {
                    throw new BusinessException(refusal);
                });
    }

    private long ofAccount(long account) {
        return database.read(handle -> handle.createQuery("""
                        select count(*) from mypass_order o
                        join order_item_facts i on i.item_id = o.item_id
                        where o.account_id = :account
                          and (o.placed_at > :since or i.status in ('ORDERED', 'ON_HOLD', 'SYSTEM_HOLD'))""")
                .bind("account", account)
                .bind("since", Database.timestamp(clock.instant().minus(OrderBoundsPolicy.COUNTED)))
                .mapTo(Long.class)
                .one());
    }

    private long ofCredential(long student, CredentialCode type) {
        return database.read(handle -> handle.createQuery("""
                        select count(*) from order_item_facts i
                        join mypass_order o on o.item_id = i.item_id
                        where i.student_id = :student and i.document_type = :type and i.status <> 'CANCELLED'
                          and (o.placed_at > :since or i.status in ('ORDERED', 'ON_HOLD', 'SYSTEM_HOLD'))""")
                .bind("student", student)
                .bind("type", type.name())
                .bind("since", Database.timestamp(clock.instant().minus(OrderBoundsPolicy.COUNTED)))
                .mapTo(Long.class)
                .one());
    }
}
