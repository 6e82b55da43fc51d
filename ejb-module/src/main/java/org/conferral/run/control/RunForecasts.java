package org.conferral.run.control;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.award.boundary.AwardFactsQueries;
import org.conferral.award.entity.ActiveAward;
import org.conferral.award.entity.AwardDecision.Refuse;
import org.conferral.award.entity.AwardFacts;
import org.conferral.award.entity.AwardPolicy;
import org.conferral.award.entity.OrderFacts;
import org.conferral.award.entity.OrderPolicy;
import org.conferral.award.entity.ReviewKey;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.order.entity.FirstRunOrderPolicy;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Refusal;
import org.conferral.run.entity.PendingItem;
import org.conferral.run.entity.RefusalCount;
import org.conferral.run.entity.RunForecast;
import org.conferral.run.entity.RunKind;
import org.conferral.run.entity.SettledItem.Refused;
import org.conferral.run.entity.Stage;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.StudentFacts;
import org.jdbi.v3.core.Handle;

/**
 * Foresees what will come of a draft: every frozen record is put before the policies that will decide it at its turn, with
 * the facts as they are now. Nothing is locked and nothing but the forecast is written, which serves for a minute: one who
 * narrows the records by it does not wait for it again.
 */
@ApplicationScoped
public class RunForecasts {
    private static final int CHUNK = 5_000;

    @Inject
    Database database;

    @Inject
    AwardFactsQueries awards;

    @Inject
    StudentQueries students;

    @Inject
    CredentialQueries credentials;

    /** What will come of a draft, as foreseen within the last minute, or now. */
    public RunForecast forecast(long run, RunKind kind) {
        return isFresh(run) ? database.read(handle -> forecast(handle, run)) : foresee(run, kind);
    }

    private boolean isFresh(long run) {
        return database.read(handle -> handle.createQuery(
                        "select coalesce(foreseen_at > now() - interval '1 minute', false) from run where id = ?")
                .bind(0, run)
                .mapTo(Boolean.class)
                .one());
    }

    /** Foresees a draft anew, and keeps which of its records would be refused. */
    public RunForecast foresee(long run, RunKind kind) {
        List<PendingItem> items = items(run);
        List<Refused> refused = new ArrayList<>();
        for (int from = 0; from < items.size(); from += CHUNK) {
            List<PendingItem> chunk = items.subList(from, Math.min(from + CHUNK, items.size()));
            refused.addAll(kind.awards() ? refusedAwards(chunk) : refusedOrders(chunk));
        }
        return database.read(handle -> {
            keep(handle, run, refused);
            return forecast(handle, run);
        });
    }

    private List<PendingItem> items(long run) {
        return database.read(handle ->
                handle.createQuery("""
                        select i.id, i.student_id, t.code from run_item i
                        join credential_type t on t.id = i.credential_type_id
                        where i.run_id = :run and i.state = 'PENDING'
                        order by i.student_id""").bind("run", run).map(RunItems::pending).list());
    }

    private List<Refused> refusedAwards(List<PendingItem> items) {
        AwardPolicy policy = new AwardPolicy(credentials.order());
        Map<Long, AwardFacts> facts = awards.facts(ids(items));
        return items.stream()
                .flatMap(item -> refusal(policy, requireNonNull(facts.get(item.studentId())), item).stream())
                .toList();
    }

    private static Optional<Refused> refusal(AwardPolicy policy, AwardFacts facts, PendingItem item) {
        return policy.decide(facts, item.frozen()) instanceof Refuse refuse
                ? Optional.of(new Refused(item.id(), Stage.AWARD, refuse.refusal()))
                : FirstRunOrderPolicy.refusal(facts.student()).map(why -> new Refused(item.id(), Stage.ORDER, why));
    }

    private List<Refused> refusedOrders(List<PendingItem> items) {
        Map<Long, StudentFacts> known = students.facts(ids(items));
        Map<ReviewKey, ActiveAward> active = awards.active(ids(items)).stream()
                .collect(
                        Collectors.toMap(award -> new ReviewKey(award.studentId(), award.type()), Function.identity()));
        List<Refused> refused = new ArrayList<>();
        for (PendingItem item : items) {
            StudentFacts student = requireNonNull(known.get(item.studentId()));
            ActiveAward award = active.get(new ReviewKey(item.studentId(), item.frozen()));
            Optional<Refusal> why =
                    OrderPolicy.refusal(award == null ? OrderFacts.notAwarded(student) : award.facts(student));
            why.ifPresent(refusal -> refused.add(new Refused(item.id(), Stage.ORDER, refusal)));
        }
        return refused;
    }

    private static List<Long> ids(List<PendingItem> items) {
        return items.stream().map(PendingItem::studentId).distinct().toList();
    }

    /** By many at once: two people who look at one draft write the same. */
    private static void keep(Handle handle, long run, List<Refused> refused) {
        handle.execute("update run set foreseen_at = now() where id = ?", run);
        handle.execute("delete from run_foreseen where run_id = ?", run);
        handle.createUpdate("""
                        insert into run_foreseen (item_id, run_id, stage, rule_number, rule_values)
                        select f.item, :run, f.stage, f.rule, string_to_array(f.said, chr(31))
                        from unnest(:items, :stages, :rules, :said) as f (item, stage, rule, said)
                        join run_item i on i.id = f.item""")
                .bind("run", run)
                .bind("items", refused.stream().map(Refused::id).toArray(Long[]::new))
                .bind("stages", refused.stream().map(one -> one.stage().name()).toArray(String[]::new))
                .bind("rules", refused.stream().map(one -> one.refusal().rule()).toArray(Integer[]::new))
                .bind(
                        "said",
                        refused.stream()
                                .map(one -> String.join("\u001f", one.refusal().values()))
                                .toArray(String[]::new))
                .execute();
    }

    private static RunForecast forecast(Handle handle, long run) {
        List<RefusalCount> refusals = handle.createQuery("""
                        select r.*, e.rule_values from (
                          select stage, rule_number, min(item_id) as example, count(*) as records
                          from run_foreseen where run_id = :run group by stage, rule_number) r
                        join run_foreseen e on e.item_id = r.example
                        order by records desc, stage, rule_number""")
                .bind("run", run)
                .map((row, context) -> new RefusalCount(
                        Stage.valueOf(row.getString("stage")),
                        row.getInt("rule_number"),
                        List.of((String[]) row.getArray("rule_values").getArray()),
                        row.getLong("records")))
                .list();
        return handle.createQuery("""
                        select count(*) as selected, count(*) filter (where not has_mailing_address) as without_address,
                          count(*) filter (where active_hold) as active_hold,
                          count(*) filter (where student_id in (select student_id from student_open_warning)) as warned
                        from run_item where run_id = :run""")
                .bind("run", run)
                .map((row, context) -> new RunForecast(
                        row.getLong("selected"),
                        refusals,
                        row.getLong("without_address"),
                        row.getLong("active_hold"),
                        row.getLong("warned")))
                .one();
    }
}
