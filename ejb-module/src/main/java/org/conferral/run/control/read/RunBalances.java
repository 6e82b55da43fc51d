package org.conferral.run.control.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.conferral.platform.control.Database;
import org.conferral.run.entity.RunBalance;
import org.conferral.run.entity.RunCounts;
import org.conferral.run.entity.RunKind;

/**
 * Joins a run's items with the awards and order items that carry its id, both ways (docs/specification/product.md,
 * decision 8).
 */
@ApplicationScoped
public class RunBalances {
    @Inject
    Database database;

    /** The balance as it is now. A run counts what it did: what becomes of an award later changes nothing. */
    public RunBalance balance(long run) {
        return database.read(handle -> handle.createQuery("""
                        with ordered as (
                          select student_id, credential_type_id, order_item_id from run_item
                          where run_id = :run and state = 'ORDERED'
                        ), awarded as (
                          select o.* from ordered o join run r on r.id = :run and r.kind = 'AWARD_AND_ORDER'
                        ), awards as (
                          select student_id, credential_type_id from award where run_id = :run
                        ), orders as (
                          select id from document_order_item where run_id = :run and purpose = 'FIRST_RUN'
                        ), award_join as (
                          select count(*) filter (where a.student_id is null) as without_award,
                            count(*) filter (where o.student_id is null) as awards_alone
                          from awarded o full join awards a using (student_id, credential_type_id)
                        ), order_join as (
                          select count(*) filter (where d.id is null) as without_order,
                            count(*) filter (where o.order_item_id is null) as orders_alone
                          from ordered o full join orders d on d.id = o.order_item_id
                        )
                        select r.kind, c.*, (select count(*) from awards) as awards, (select count(*) from orders) as orders,
                          award_join.*, order_join.*
                        from run r cross join lateral (%s) c, award_join, order_join
                        where r.id = :run""".formatted(RunReads.COUNTS))
                .bind("run", run)
                .map((row, context) -> {
                    RunCounts counts = RunReads.counts(row, context);
                    return new RunBalance(
                            RunKind.valueOf(row.getString("kind")),
                            counts,
                            row.getLong("awards"),
                            row.getLong("orders"),
                            row.getLong("without_award"),
                            row.getLong("without_order"),
                            row.getLong("awards_alone"),
                            row.getLong("orders_alone"));
                })
                .one());
    }
}
