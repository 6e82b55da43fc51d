package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conferral.award.entity.AwardDetail;
import org.conferral.award.entity.Awarded;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.FoundAward;
import org.conferral.award.entity.NumberMatch;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentFacts;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads one award, and the awards that a number leads to. */
@ApplicationScoped
public class AwardReads {
    @Inject
    Database database;

    @Inject
    StudentQueries students;

    /** The award as its pages show it. */
    public Optional<AwardDetail> detail(long id) {
        return database.read(handle -> handle.createQuery("""
                        select a.*, t.code,
                          array(select b.credential_number from award_audit b
                            where b.award_id = a.id and b.credential_number <> a.credential_number
                            group by b.credential_number order by max(b.id) desc) as archived
                        from award a join credential_type t on t.id = a.credential_type_id
                        where a.id = :id""")
                .bind("id", id)
                .map((row, context) -> detail(row))
                .findOne());
    }

    private AwardDetail detail(ResultSet row) throws SQLException {
        return new AwardDetail(
                row.getLong("id"),
                student(row.getLong("student_id")),
                CredentialCode.valueOf(row.getString("code")),
                new CredentialNumber(row.getLong("credential_number")),
                awarded(row),
                Columns.day(row, "awarded_on"),
                row.getBoolean("converted"),
                row.getBoolean("deleted"),
                row.getString("delete_reason"),
                Columns.keyOrNull(row, "run_id"),
                row.getString("updated_by"),
                Columns.instant(row, "updated_at"),
                row.getInt("version"),
                List.of((Long[]) row.getArray("archived").getArray()).stream()
                        .map(CredentialNumber::new)
                        .toList());
    }

    private StudentFacts student(long id) {
        return Objects.requireNonNull(students.facts(List.of(id)).get(id));
    }

    static Awarded awarded(ResultSet row) throws SQLException {
        return new Awarded(
                Columns.name(row, LegalName::new),
                new SchoolYear(row.getInt("school_year")),
                row.getString("legacy_number"));
    }

    /** The award that has this number, or had it. */
    public Optional<Long> idOf(CredentialNumber number) {
        return database.read(handle -> handle.createQuery("""
                        select id from award where credential_number = :number
                        union all
                        select award_id from award_audit where credential_number = :number
                        limit 1""")
                .bind("number", number.value())
                .mapTo(Long.class)
                .findOne());
    }

    /** The name awarded under this number, the latest where it was corrected under the same one. */
    public Optional<LegalName> nameOn(CredentialNumber number) {
        return database.read(handle -> handle.createQuery("""
                        select last_name, suffix, first_name, middle_name from (
                          select last_name, suffix, first_name, middle_name, 9223372036854775807 as position
                          from award where credential_number = :number
                          union all
                          select last_name, suffix, first_name, middle_name, id
                          from award_audit where credential_number = :number
                        ) image
                        order by position desc limit 1""")
                .bind("number", number.value())
                .map((row, context) -> Columns.name(row, LegalName::new))
                .findOne());
    }

    /** The code of a credential type. */
    public CredentialCode type(long id) {
        return database.read(handle -> handle.createQuery("select code from credential_type where id = :id")
                .bind("id", id)
                .mapTo(CredentialCode.class)
                .one());
    }

    /**
     * The awards that have or had this number, each once, by how near: active, deleted, archived, legacy.
     *
     * @param number what was looked for, as a credential number; -1 where it cannot be one
     * @param text what was looked for, as a legacy number
     */
    public List<FoundAward> byNumber(long number, String text) {
        return database.read(handle -> handle.createQuery("""
                        select a.*, t.code, s.asn, m.match
                        from (
                          select distinct on (id) id, match, nearness from (
                            select id, case when deleted then 'DELETED' else 'ACTIVE' end as match, 1 as nearness
                            from award where credential_number = :number
                            union all
                            select award_id, 'ARCHIVED', 2 from award_audit where credential_number = :number
                            union all
                            select id, 'LEGACY', 3 from award where legacy_number = :text
                            union all
                            select award_id, 'FORMER_LEGACY', 4 from award_audit where legacy_number = :text
                          ) any_of
                          order by id, nearness
                        ) m
                        join award a on a.id = m.id
                        join credential_type t on t.id = a.credential_type_id
                        join student s on s.id = a.student_id
                        order by m.nearness, a.deleted, a.id""")
                .bind("number", number)
                .bind("text", text)
                .map(AwardReads::found)
                .list());
    }

    private static FoundAward found(ResultSet row, StatementContext context) throws SQLException {
        return new FoundAward(
                row.getLong("id"),
                NumberMatch.valueOf(row.getString("match")),
                new CredentialNumber(row.getLong("credential_number")),
                row.getString("legacy_number"),
                row.getBoolean("deleted"),
                new Asn(row.getString("asn")),
                Columns.name(row, LegalName::new),
                CredentialCode.valueOf(row.getString("code")),
                new SchoolYear(row.getInt("school_year")));
    }
}
