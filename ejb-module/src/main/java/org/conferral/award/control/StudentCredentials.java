package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.HeldAward;
import org.conferral.award.entity.StudentCredential;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.boundary.ProgressQueries;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.RequirementSetRow;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;

/** Puts together what is known of a student's credentials. */
@ApplicationScoped
public class StudentCredentials {
    @Inject
    Database database;

    @Inject
    CredentialQueries credentials;

    @Inject
    ProgressQueries progress;

    /** One for each credential type, highest first. */
    public List<StudentCredential> of(long studentId) {
        Map<CredentialCode, HeldAward> awards = held(studentId);
        Map<CredentialCode, List<RequirementSetRow>> sets =
                progress.ofStudent(studentId).stream().collect(Collectors.groupingBy(RequirementSetRow::type));
        return credentials.types().stream()
                .map(type ->
                        new StudentCredential(type, awards.get(type.code()), sets.getOrDefault(type.code(), List.of())))
                .toList();
    }

    /** Under the own number, or under a secondary one linked to it. */
    private Map<CredentialCode, HeldAward> held(long studentId) {
        return database.read(handle -> handle.createQuery("""
                        select distinct on (t.code) t.code, a.id, a.credential_number, a.school_year, a.awarded_on
                        from award a
                        join credential_type t on t.id = a.credential_type_id
                        where not a.deleted and (a.student_id = :student
                          or a.student_id in (select id from student where primary_student_id = :student))
                        order by t.code, a.student_id = :student desc, a.id""")
                .bind("student", studentId)
                .map((row, context) -> Map.entry(
                        CredentialCode.valueOf(row.getString("code")),
                        new HeldAward(
                                row.getLong("id"),
                                new CredentialNumber(row.getLong("credential_number")),
                                new SchoolYear(row.getInt("school_year")),
                                Columns.day(row, "awarded_on"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
