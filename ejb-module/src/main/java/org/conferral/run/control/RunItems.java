package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.conferral.award.entity.ActiveAward;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.platform.control.Database;
import org.conferral.run.entity.PendingItem;
import org.conferral.run.entity.SettledItem.Ordered;
import org.conferral.run.entity.SettledItem.Refused;
import org.conferral.run.entity.Stage;
import org.conferral.run.entity.StudentRange;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Takes items in their turn and marks what became of them, as sets. */
@ApplicationScoped
public class RunItems {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Ranges of students that hold about the same number of pending items each; fewer when there are few items. */
    public List<StudentRange> pendingRanges(long run, int count) {
        return database.read(handle -> handle.createQuery("""
                        select min(student_id) as low, max(student_id) as high
                        from (select student_id, ntile(:count) over (order by student_id) as part
                          from run_item where run_id = :run and state = 'PENDING') p
                        group by part order by low""")
                .bind("run", run)
                .bind("count", count)
                .map((row, context) -> new StudentRange(row.getLong("low"), row.getLong("high")))
                .list());
    }

    /** The next pending items of a range in student order, not locked. */
    public List<PendingItem> pending(long run, StudentRange range, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select i.id, i.student_id, t.code from run_item i
                        join credential_type t on t.id = i.credential_type_id
                        where i.run_id = :run and i.student_id between :low and :high and i.state = 'PENDING'
                        order by i.student_id, i.id limit :limit""")
                .bind("run", run)
                .bind("low", range.low())
                .bind("high", range.high())
                .bind("limit", limit)
                .map(RunItems::pending)
                .list());
    }

    /** Locks those of these items that are still pending and that nobody else is at. */
    public List<PendingItem> claim(Collection<Long> ids) {
        return database.read(handle -> handle.createQuery("""
                        select i.id, i.student_id, t.code from run_item i
                        join credential_type t on t.id = i.credential_type_id
                        where i.id = any (:ids) and i.state = 'PENDING'
                        order by i.student_id
                        for update of i skip locked""")
                .bind("ids", ids.toArray(Long[]::new))
                .map(RunItems::pending)
                .list());
    }

    static PendingItem pending(ResultSet row, StatementContext context) throws SQLException {
        return new PendingItem(
                row.getLong("id"), row.getLong("student_id"), CredentialCode.valueOf(row.getString("code")));
    }

    /** Marks items awarded and ordered. */
    public void markOrdered(List<Ordered> settled) {
        if (!settled.isEmpty()) {
            database.write(handle -> ordered(handle, settled));
        }
    }

    private void ordered(Handle handle, List<Ordered> settled) {
        handle.createUpdate("""
                        update run_item i
                        set state = 'ORDERED', credential_number = o.credential_number, order_item_id = o.order_item_id,
                          order_item_number = o.order_item_number, school_year = o.school_year,
                          awarded_on = o.awarded_on, awarded_last_name = o.last_name, awarded_suffix = o.suffix,
                          awarded_first_name = o.first_name, awarded_middle_name = o.middle_name,
                          document_language = o.language, settled_at = :at
                        from unnest(:ids, :numbers, :orderItems, :orderItemNumbers, :years, :days, :lasts, :suffixes,
                          :firsts, :middles, :languages) as o (id, credential_number, order_item_id,
                          order_item_number, school_year, awarded_on, last_name, suffix, first_name, middle_name, language)
                        where i.id = o.id""")
                .bind("at", Database.timestamp(clock.instant()))
                .bind("ids", settled.stream().map(Ordered::id).toArray(Long[]::new))
                .bind(
                        "numbers",
                        settled.stream()
                                .map(one -> one.item().credentialNumber())
                                .toArray(Long[]::new))
                .bind("orderItems", settled.stream().map(one -> one.item().id()).toArray(Long[]::new))
                .bind("orderItemNumbers", texts(settled, one -> one.item().number()))
                .bind(
                        "years",
                        settled.stream()
                                .map(one -> one.award().schoolYear().closing())
                                .toArray(Integer[]::new))
                .bind(
                        "days",
                        settled.stream().map(one -> one.award().awardedOn()).toArray(LocalDate[]::new))
                .bind("lasts", names(settled, award -> award.name().last()))
                .bind("suffixes", names(settled, award -> award.name().suffix()))
                .bind("firsts", names(settled, award -> award.name().first()))
                .bind("middles", names(settled, award -> award.name().middle()))
                .bind("languages", texts(settled, Ordered::language))
                .execute();
    }

    private static @Nullable String[] names(List<Ordered> settled, Function<ActiveAward, @Nullable String> name) {
        return texts(settled, one -> name.apply(one.award()));
    }

    private static @Nullable String[] texts(List<Ordered> settled, Function<Ordered, @Nullable String> text) {
        return settled.stream().map(text).toArray(String[]::new);
    }

    /** Marks items not processed, each with its stage, rule and values. */
    public void markRefused(List<Refused> settled) {
        if (!settled.isEmpty()) {
            database.write(handle -> refused(handle, settled));
        }
    }

    private void refused(Handle handle, List<Refused> settled) {
        PreparedBatch batch = handle.prepareBatch("""
                update run_item set state = 'NOT_PROCESSED', stage = :stage, rule_number = :rule,
                  rule_values = :values, settled_at = :at
                where id = :id""");
        for (Refused one : settled) {
            batch.bind("stage", one.stage().name())
                    .bind("rule", one.refusal().rule())
                    .bind("values", one.refusal().values().toArray(String[]::new))
                    .bind("at", Database.timestamp(clock.instant()))
                    .bind("id", one.id())
                    .add();
        }
        batch.execute();
    }

    /** Marks every item still pending as not processed, in this stage, because the run was closed. */
    public void close(long run, Stage stage) {
        database.write(handle -> handle.createUpdate("""
                        update run_item set state = 'NOT_PROCESSED', stage = :stage, rule_number = 0,
                          rule_values = array['closed'], settled_at = :at
                        where run_id = :run and state = 'PENDING'""")
                .bind("stage", stage.name())
                .bind("at", Database.timestamp(clock.instant()))
                .bind("run", run)
                .execute());
    }
}
