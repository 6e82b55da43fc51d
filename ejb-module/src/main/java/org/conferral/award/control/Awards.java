package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.conferral.award.entity.ActiveAward;
import org.conferral.award.entity.AwardCredential;
import org.conferral.award.entity.AwardStamp;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.LegalName;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads and writes awards as sets. */
@ApplicationScoped
public class Awards {
    @Inject
    Database database;

    @Inject
    CredentialNumbers numbers;

    /** What each holds, under the own number and under secondary ones linked to it (decision 20). */
    public Map<Long, Set<CredentialCode>> held(Collection<Long> studentIds) {
        return database.read(handle -> handle.createQuery("""
                        select a.student_id, t.code
                        from award a
                        join credential_type t on t.id = a.credential_type_id
                        where a.student_id = any (:ids) and not a.deleted
                        union all
                        select l.primary_student_id, t.code
                        from student l
                        join award a on a.student_id = l.id and not a.deleted
                        join credential_type t on t.id = a.credential_type_id
                        where l.primary_student_id = any (:ids)""")
                .bind("ids", studentIds.toArray(Long[]::new))
                .reduceRows(new HashMap<>(), (held, row) -> {
                    held.computeIfAbsent(
                                    row.getColumn("student_id", Long.class), id -> EnumSet.noneOf(CredentialCode.class))
                            .add(CredentialCode.valueOf(row.getColumn("code", String.class)));
                    return held;
                }));
    }

    public List<ActiveAward> active(Collection<Long> studentIds) {
        return database.read(handle -> handle.createQuery("""
                        select a.*, t.code, a.converted or a.legacy_number is not null as legacy,
                          exists (select from first_run_order o where o.credential_number = a.credential_number) as ordered
                        from award a
                        join credential_type t on t.id = a.credential_type_id
                        where a.student_id = any (:ids) and not a.deleted""")
                .bind("ids", studentIds.toArray(Long[]::new))
                .map(Awards::active)
                .list());
    }

    private static ActiveAward active(ResultSet row, StatementContext context) throws SQLException {
        return new ActiveAward(
                row.getLong("student_id"),
                CredentialCode.valueOf(row.getString("code")),
                new CredentialNumber(row.getLong("credential_number")),
                new SchoolYear(row.getInt("school_year")),
                Columns.day(row, "awarded_on"),
                Columns.name(row, LegalName::new),
                row.getBoolean("legacy"),
                row.getBoolean("ordered"));
    }

    public Map<Long, CredentialNumber> award(List<AwardCredential> credentials, AwardStamp stamp) {
        return credentials.isEmpty()
                ? Map.of()
                : database.read(handle -> insert(handle, credentials, numbers.allocate(credentials.size()), stamp));
    }

    private static Map<Long, CredentialNumber> insert(
            Handle handle, List<AwardCredential> credentials, List<CredentialNumber> numbers, AwardStamp stamp) {
        return bindCredentials(handle.createQuery("""
                                insert into award (student_id, credential_type_id, credential_number, legacy_number, school_year, awarded_on,
                                  last_name, suffix, first_name, middle_name, run_id, updated_by, updated_at)
                                select c.student_id, t.id, c.number, c.legacy_number, c.school_year, :awardedOn,
                                  c.last_name, c.suffix, c.first_name, c.middle_name, :run, :by, :at
                                from unnest(:students, :types, :numbers, :legacies, :years, :lasts, :suffixes, :firsts, :middles)
                                  as c (student_id, type, number, legacy_number, school_year, last_name, suffix, first_name, middle_name)
                                join credential_type t on t.code = c.type
                                on conflict (student_id, credential_type_id) where not deleted do nothing
                                returning student_id, credential_number"""), credentials)
                .bind("numbers", numbers.stream().map(CredentialNumber::value).toArray(Long[]::new))
                .bind("awardedOn", stamp.awardedOn())
                .bind("run", stamp.runId())
                .bind("by", stamp.awardedBy())
                .bind("at", Database.timestamp(stamp.at()))
                .reduceRows(new HashMap<>(), (awarded, row) -> {
                    awarded.put(
                            row.getColumn("student_id", Long.class),
                            new CredentialNumber(row.getColumn("credential_number", Long.class)));
                    return awarded;
                });
    }

    private static <S extends SqlStatement<S>> S bindCredentials(S statement, List<AwardCredential> credentials) {
        return statement
                .bind(
                        "students",
                        credentials.stream().map(AwardCredential::studentId).toArray(Long[]::new))
                .bind(
                        "types",
                        texts(credentials, credential -> credential.type().name()))
                .bind("legacies", texts(credentials, AwardCredential::legacyNumber))
                .bind(
                        "years",
                        credentials.stream()
                                .map(credential -> credential.schoolYear().closing())
                                .toArray(Integer[]::new))
                .bind(
                        "lasts",
                        texts(credentials, credential -> credential.name().last()))
                .bind(
                        "suffixes",
                        texts(credentials, credential -> credential.name().suffix()))
                .bind(
                        "firsts",
                        texts(credentials, credential -> credential.name().first()))
                .bind(
                        "middles",
                        texts(credentials, credential -> credential.name().middle()));
    }

    private static @Nullable String[] texts(
            List<AwardCredential> credentials, Function<AwardCredential, @Nullable String> text) {
        return credentials.stream().map(text).toArray(String[]::new);
    }
}
