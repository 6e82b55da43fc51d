package org.conferral.province;

import java.io.IOException;
import java.nio.file.Path;
import org.conferral.province.Dice.Aspect;
import org.conferral.province.Organizations.School;
import org.conferral.province.Situation.Mark;

/** Writes students.csv. */
final class StudentFile implements StudentRows {
    private final CsvFile file;

    StudentFile(Path folder) throws IOException {
        file = new CsvFile(
                folder,
                "students.csv",
                "ASN",
                "ASN Status",
                "Primary ASN",
                "Last Name",
                "First Name",
                "Middle Name",
                "Suffix",
                "Preferred First Name",
                "Birth Date",
                "Deceased",
                "Responsible School Code",
                "Official Mark Hold Expiry",
                "Recalculating",
                "Document Language",
                "E-mail");
    }

    @Override
    public void write(Student student) throws IOException {
        Dice dice = student.dice(Aspect.STUDENT);
        PersonName name = student.name();
        School school = student.school();
        file.row(
                AsnSeries.typed(student.asn(), dice),
                status(student.situation()),
                student.primaryAsn(),
                name.last(),
                name.first(),
                name.middle(),
                name.suffix(),
                name.preferred(),
                student.birthDate(),
                CsvFile.yesNo(student.situation().has(Mark.DECEASED)),
                school == null ? "" : school.code(),
                holdExpiry(student.seat().slot()),
                CsvFile.yesNo(student.situation().has(Mark.RECALCULATING)),
                student.french() ? "FR" : "EN",
                dice.chance(600) ? "student" + student.position() + "@example.org" : "");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static String status(Situation situation) {
        if (situation.has(Mark.SECONDARY)) {
            return "Secondary";
        }
        return situation.has(Mark.DEACTIVATED) ? "Deactivated" : "Primary";
    }

    private static String holdExpiry(int slot) {
        if (Traits.onHold(slot)) {
            return Dates.NEVER;
        }
        return Traits.withHoldInThePast(slot) ? "2024-01-31" : "";
    }
}
