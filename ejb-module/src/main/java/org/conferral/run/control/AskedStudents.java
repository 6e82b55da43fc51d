package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conferral.award.boundary.AwardFactsQueries;
import org.conferral.award.entity.AwardFacts;
import org.conferral.award.entity.CandidateCondition;
import org.conferral.award.entity.CandidateConditions;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.CredentialOrder;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.run.entity.AskedFinding;
import org.conferral.run.entity.AskedStudent;
import org.conferral.student.entity.Asn;
import org.jdbi.v3.core.statement.StatementContext;

/** Students whom a search asks for by number: kept with the run, each with what became of it. */
@ApplicationScoped
public class AskedStudents {
    @Inject
    Database database;

    @Inject
    AwardFactsQueries awards;

    @Inject
    CredentialQueries credentials;

    /** Keeps whom the search asks for; whom nobody knows is told apart at once. */
    public void ask(long run, Set<Asn> asked) {
        database.write(handle -> handle.createUpdate("""
                        insert into run_asked (run_id, asn, student_id, finding)
                        select :run, a.asn, s.id, case when s.id is null then 'UNKNOWN' else 'FOUND' end
                        from unnest(:asns) as a (asn) left join student s on s.asn = a.asn""")
                .bind("run", run)
                .bind("asns", asked.stream().map(Asn::digits).toArray(String[]::new))
                .execute());
    }

    /** The search has ended: writes why those were not found whom it did not find. */
    public void explain(long run) {
        List<Long> missing = missing(run);
        if (missing.isEmpty()) {
            return;
        }
        CredentialOrder order = credentials.order();
        Map<Long, String> why = new TreeMap<>();
        for (AwardFacts facts : awards.facts(missing).values()) {
            CandidateConditions.of(facts, order).stream()
                    .filter(condition -> condition.kind().isSought() && !condition.holds())
                    .findFirst()
                    .map(CandidateCondition::kind)
                    .map(AskedFinding::of)
                    .ifPresent(finding -> why.put(facts.student().id(), finding.name()));
        }
        write(run, missing, why);
    }

    private List<Long> missing(long run) {
        return database.read(handle ->
                handle.createQuery("""
                        select a.student_id from run_asked a
                        where a.run_id = :run and a.student_id is not null and not exists (
                          select from run_item i where i.run_id = a.run_id and i.student_id = a.student_id)""").bind("run", run).mapTo(Long.class).list());
    }

    /** Whom no condition keeps out, the other criteria do: the school, else the credential types. */
    private void write(long run, List<Long> missing, Map<Long, String> why) {
        database.write(handle -> handle.createUpdate("""
                        update run_asked a
                        set finding = coalesce(w.finding, case
                          when r.school_id is not null and s.responsible_school_id is distinct from r.school_id
                            then 'OTHER_SCHOOL' else 'OTHER_TYPE' end)
                        from run r, student s
                        left join unnest(:students, :findings) as w (id, finding) on w.id = s.id
                        where r.id = :run and a.run_id = r.id and s.id = a.student_id and s.id = any (:missing)""")
                .bind("run", run)
                .bind("students", why.keySet().toArray(Long[]::new))
                .bind("findings", why.values().toArray(String[]::new))
                .bind("missing", missing.toArray(Long[]::new))
                .execute());
    }

    /** Whom the run asked for, by number; of a search that found nothing too. */
    public List<AskedStudent> of(long run) {
        return database.read(handle -> handle.createQuery("""
                        select asn, student_id, finding from run_asked where run_id = :run
                        union all
                        select asn, student_id, finding from run_empty_asked where run_id = :run
                        order by asn""")
                .bind("run", run)
                .map(AskedStudents::asked)
                .list());
    }

    private static AskedStudent asked(ResultSet row, StatementContext context) throws SQLException {
        return new AskedStudent(
                new Asn(row.getString("asn")),
                Columns.keyOrNull(row, "student_id"),
                AskedFinding.valueOf(row.getString("finding")));
    }

    /** The numbers, primary by now, of the records that a rule refused. */
    public Set<Asn> refused(long run, int rule) {
        Collection<String> numbers = database.read(handle -> handle.createQuery("""
                        select distinct p.asn from run_item i
                        join student s on s.id = i.student_id
                        join student p on p.id = coalesce(s.primary_student_id, s.id)
                        where i.run_id = :run and i.state = 'NOT_PROCESSED' and i.rule_number = :rule""")
                .bind("run", run)
                .bind("rule", rule)
                .mapTo(String.class)
                .list());
        return numbers.stream().map(Asn::new).collect(Collectors.toSet());
    }
}
