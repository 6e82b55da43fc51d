package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.PrintedAward;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;

/** Reads what documents say of awards. */
@ApplicationScoped
public class PrintedAwards {
    @Inject
    Database database;

    /** By the number asked for, which each award has or had; a number that no award has is not in it. */
    public Map<Long, PrintedAward> of(Collection<Long> numbers) {
        return database.read(handle -> handle.createQuery("""
                        select n.number as asked, a.*, t.code,
                          (select count(distinct b.credential_number) from award_audit b
                            where b.award_id = a.id and b.credential_number <> a.credential_number) as reissues,
                          array(select l.id from student l where p.primary_id in (l.id, l.primary_student_id)) as students
                        from unnest(:numbers) n (number)
                        join lateral (
                          select c.id from award c where c.credential_number = n.number
                          union all
                          select b.award_id from award_audit b where b.credential_number = n.number
                          limit 1
                        ) f on true
                        join award a on a.id = f.id
                        join credential_type t on t.id = a.credential_type_id
                        join lateral (
                          select coalesce(s.primary_student_id, s.id) as primary_id from student s where s.id = a.student_id
                        ) p on true""")
                .bind("numbers", numbers.stream().distinct().toArray(Long[]::new))
                .map((row, context) -> Map.entry(
                        row.getLong("asked"),
                        new PrintedAward(
                                Set.of((Long[]) row.getArray("students").getArray()),
                                CredentialCode.valueOf(row.getString("code")),
                                new CredentialNumber(row.getLong("credential_number")),
                                AwardReads.awarded(row),
                                Columns.day(row, "awarded_on"),
                                row.getBoolean("deleted"),
                                row.getInt("reissues"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
