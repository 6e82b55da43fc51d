package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.StudentsMerged;

/**
 * When guardians' connections end follows the student's birth date: what an import corrects of it, or of which number is
 * whose, counts in the same transaction.
 */
@ApplicationScoped
public class GuardianTerms {
    private static final String ANEW = """
            update %s c set expires_on = (p.birth_date + make_interval(years => :age))::date
            from student n join student p on p.id = coalesce(n.primary_student_id, n.id)
            where n.id = c.student_id and c.kind = 'GUARDIAN' and c.%s is null and p.birth_date is not null
              and c.expires_on <> (p.birth_date + make_interval(years => :age))::date""";

    @Inject
    Database database;

    void merged(@Observes StudentsMerged event) {
        database.write(handle -> {
            handle.createUpdate(ANEW.formatted("student_connection", "ended_at"))
                    .bind("age", ConnectionPolicy.OF_AGE)
                    .execute();
            handle.createUpdate(ANEW.formatted("imported_connection", "settled_at"))
                    .bind("age", ConnectionPolicy.OF_AGE)
                    .execute();
        });
    }
}
