package org.conferral.province;

import java.io.IOException;
import java.nio.file.Path;
import org.conferral.province.Dice.Aspect;
import org.conferral.province.Situation.Progress;

/** Writes credential_progress.csv. */
final class ProgressFile implements StudentRows {
    private final CsvFile file;

    ProgressFile(Path folder) throws IOException {
        file = new CsvFile(
                folder,
                "credential_progress.csv",
                "ASN",
                "Credential Code",
                "Requirement Set Code",
                "Status",
                "Award School Year");
    }

    @Override
    public void write(Student student) throws IOException {
        Dice dice = student.dice(Aspect.PROGRESS);
        for (Progress progress : student.situation().progress()) {
            String set = progress.set();
            file.row(
                    AsnSeries.typed(student.asn(), dice),
                    set.substring(0, set.indexOf('-')),
                    set,
                    progress.status(),
                    student.years().closing(progress.year()));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
