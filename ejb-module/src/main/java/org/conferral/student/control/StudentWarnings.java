package org.conferral.student.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.StudentWarning;
import org.conferral.student.entity.WarningKind;
import org.jdbi.v3.core.statement.StatementContext;

/** What looks wrong about students, and who said that it is right. */
@ApplicationScoped
public class StudentWarnings {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Open ones first, then the newest. */
    public List<StudentWarning> of(long studentId) {
        return database.read(handle -> handle.createQuery("""
                        select * from student_warning where student_id = :student
                        order by confirmed_at desc nulls first, id""")
                .bind("student", studentId)
                .map(StudentWarnings::warning)
                .list());
    }

    /** Closes a warning that is open; one that somebody closed meanwhile stays theirs. */
    public void confirm(long studentId, long id, String by) {
        database.write(handle -> handle.createUpdate("""
                        update student_warning set confirmed_by = :by, confirmed_at = :now
                        where id = :id and student_id = :student and confirmed_at is null""")
                .bind("id", id)
                .bind("student", studentId)
                .bind("by", by)
                .bind("now", Database.timestamp(clock.instant()))
                .execute());
    }

    private static StudentWarning warning(ResultSet row, StatementContext context) throws SQLException {
        return new StudentWarning(
                row.getLong("id"),
                WarningKind.valueOf(row.getString("kind")),
                row.getString("field"),
                row.getString("subject"),
                row.getString("value"),
                Columns.instant(row, "found_at"),
                row.getString("confirmed_by"),
                Columns.instantOrNull(row, "confirmed_at"));
    }
}
