package org.conferral.student.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.platform.control.CsvExport;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.StudentBadge;
import org.conferral.student.entity.StudentFilter;
import org.conferral.student.entity.StudentRow;
import org.jspecify.annotations.Nullable;

/** Writes the students that a search found. */
@ApplicationScoped
public class StudentListCsv {
    private static final CsvExport<StudentRow> FILE = CsvExport.<StudentRow>empty()
            .and("ASN", StudentRow::asn)
            .and("ASN Status", student -> status(student.status()))
            .and("Last Name", student -> student.name().last())
            .and("Suffix", student -> student.name().suffix())
            .and("First Name", student -> student.name().first())
            .and("Middle Name", student -> student.name().middle())
            .and("Preferred First Name", StudentRow::preferredFirstName)
            .and("Birth Date", StudentRow::birthDate)
            .and("Authority Code", student -> code(student.authority()))
            .and("Authority Name", student -> name(student.authority()))
            .and("School Code", student -> code(student.school()))
            .and("School Name", student -> name(student.school()))
            .and("Deceased", student -> student.badges().contains(StudentBadge.DECEASED))
            .and("Active Hold", student -> student.badges().contains(StudentBadge.HOLD))
            .and("Recalculating", student -> student.badges().contains(StudentBadge.RECALCULATING));

    @Inject
    StudentListReads students;

    @Inject
    Clock clock;

    /** {@code yyyy-MM-dd HHmm - Students.csv}, with the time of the download. */
    public String fileName() {
        return CsvExport.fileName(clock, "Students");
    }

    /** Writes everybody found, as the list is sorted. */
    public void write(StudentFilter filter, PageRequest order, OutputStream out) {
        FILE.write(out, sheet -> students.each(filter, order, sheet::row));
    }

    private static String status(AsnStatus status) {
        return switch (status) {
            case PRIMARY -> "Primary";
            case SECONDARY -> "Secondary";
            case DEACTIVATED -> "Deactivated";
        };
    }

    private static @Nullable String code(@Nullable OrganizationRow organization) {
        return organization == null ? null : organization.code().toString();
    }

    private static @Nullable String name(@Nullable OrganizationRow organization) {
        return organization == null ? null : organization.name();
    }
}
