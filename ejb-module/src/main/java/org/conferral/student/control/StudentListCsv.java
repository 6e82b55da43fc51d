package org.conferral.student.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.conferral.organization.entity.OrganizationRow;
import org.conferral.platform.control.CsvFile;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.StudentBadge;
import org.conferral.student.entity.StudentFilter;
import org.conferral.student.entity.StudentRow;
import org.jspecify.annotations.Nullable;

/** Writes the students that a search found. */
@ApplicationScoped
public class StudentListCsv {
    private static final List<String> HEADER = List.of(
            "ASN",
            "ASN Status",
            "Last Name",
            "Suffix",
            "First Name",
            "Middle Name",
            "Preferred First Name",
            "Birth Date",
            "Authority Code",
            "Authority Name",
            "School Code",
            "School Name",
            "Deceased",
            "Active Hold",
            "Recalculating");

    @Inject
    StudentListReads students;

    @Inject
    Clock clock;

    /** {@code yyyy-MM-dd HHmm - Students.csv}, with the time of the download. */
    public String fileName() {
        return CsvFile.name(clock, "Students");
    }

    /** Writes everybody found, as the list is sorted. */
    public void write(StudentFilter filter, PageRequest order, OutputStream out) {
        CsvFile file = new CsvFile(out, HEADER);
        students.each(filter, order, student -> file.row(cells(student)));
        file.end();
    }

    private static @Nullable String[] cells(StudentRow student) {
        return new @Nullable String[] {
            student.asn().toString(),
            status(student.status()),
            student.name().last(),
            student.name().suffix(),
            student.name().first(),
            student.name().middle(),
            student.preferredFirstName(),
            student.birthDate() == null ? null : student.birthDate().toString(),
            code(student.authority()),
            name(student.authority()),
            code(student.school()),
            name(student.school()),
            yesNo(student, StudentBadge.DECEASED),
            yesNo(student, StudentBadge.HOLD),
            yesNo(student, StudentBadge.RECALCULATING)
        };
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

    private static String yesNo(StudentRow student, StudentBadge badge) {
        return student.badges().contains(badge) ? "Y" : "N";
    }
}
