package org.conferral.credential.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.RequirementSetRow;
import org.conferral.credential.entity.RequirementSetStatus;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads where students stand with the requirement sets. */
@ApplicationScoped
public class ProgressReads {
    @Inject
    Database database;

    public List<RequirementSetRow> ofStudent(long studentId) {
        return database.read(handle -> handle.createQuery("""
                        select t.code as type, r.code, p.status, p.award_school_year
                        from requirement_set r
                        join credential_type t on t.id = r.credential_type_id
                        left join requirement_set_progress p
                          on p.requirement_set_id = r.id and p.student_id = :student
                        order by t.sequence desc, r.code""")
                .bind("student", studentId)
                .map(ProgressReads::row)
                .list());
    }

    private static RequirementSetRow row(ResultSet row, StatementContext context) throws SQLException {
        String status = row.getString("status");
        int year = row.getInt("award_school_year");
        return new RequirementSetRow(
                CredentialCode.valueOf(row.getString("type")),
                row.getString("code"),
                status == null ? null : RequirementSetStatus.valueOf(status),
                year == 0 ? null : new SchoolYear(year));
    }
}
