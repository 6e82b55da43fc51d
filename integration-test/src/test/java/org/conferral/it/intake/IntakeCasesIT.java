package org.conferral.it.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conferral.intake.entity.IntakeFileRow;
import org.conferral.intake.entity.IntakeRefusedException;
import org.conferral.intake.entity.IntakeRow;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The files of {@code import-cases/}, as people and their programs make them, brought in: which are understood, which are
 * refused and why (docs/import-files.md). Of each file that went in: how many rows were read, new, changed, unchanged,
 * rejected and with warnings.
 */
@ArquillianTest
class IntakeCasesIT {
    private static final String GOOD = """
            headings-other-case.zip           | students.csv 1 1 0 0 0 0
            headings-marked-and-quoted.zip    | students.csv 1 1 0 0 0 0
            headings-marked-and-quoted.zip    | unknown Locker
            zip-behind-script.zip             | students.csv 1 1 0 0 0 0
            zip64-streamed.zip                | students.csv 1 1 0 0 0 0
            zip-with-folder-and-noise.zip     | students.csv 1 1 0 0 0 0
            rows-without-last-cells.zip       | students.csv 2 2 0 0 0 0
            stray-quotation-marks.zip         | addresses.csv 2 1 0 0 1 0
            stray-quotation-marks.zip         | Street: This cell holds 2 lines that look like rows of their own.
            names-nobody-sees.zip             | students.csv 6 2 0 0 4 2
            names-damaged.zip                 | students.csv 8 7 0 0 1 7
            years-out-of-reason.zip           | students.csv 5 3 0 0 2 0
            years-out-of-reason.zip           | credential_progress.csv 3 2 0 0 1 1
            address-in-four-spellings.zip     | addresses.csv 4 1 0 0 3 0
            organization-names.zip            | organizations.csv 4 3 0 0 1 2
            organization-names.zip            | LycÃ©e du Givre
            """;

    private static final String BAD = """
            zip-cut-off.zip             | The ZIP file is cut off
            zip-with-damaged-list.zip   | The ZIP file is damaged
            zip-behind-zip.zip          | Several ZIP files stand in this file one behind the other
            zip-part.zip                | This is one part of a ZIP file that was divided
            zip-of-other-method.zip     | compressed by a method that cannot be read here (LZMA)
            semicolons.zip              | students.csv: semicolons stand between the cells
            rows-in-quotation-marks.zip | students.csv: each row as a whole stands in quotation marks
            windows-1252.zip            | it looks like Windows-1252 (row 42). Save it again as UTF-8
            utf-16.csv                  | it looks like UTF-16
            """;

    // intake R1.5, R2.2, R2.6, R2.7, R2.8
    @Test
    void goIn() {
        each(GOOD, (file, says) -> {
            String told = told(Imports.ended(Imports.upload(Imports.caseFile(file), file)));
            // brought in before by the line above, it changes nothing
            String again = says.replaceFirst("([0-9]+) ([0-9]+) 0 0 ", "$1 0 0 $2 ");
            assertTrue(told.contains(says) || told.contains(again), () -> file + ": " + told);
        });
    }

    // intake R1.1, R1.3, R1.4
    @Test
    void areRefusedWithTheirReasons() {
        each(BAD, (file, reason) -> {
            byte[] bytes = Imports.caseFile(file);
            String told = assertThrows(IntakeRefusedException.class, () -> Imports.upload(bytes, file))
                    .reason()
                    .text(Locale.ENGLISH);
            assertTrue(told.contains(reason), () -> file + ": " + told);
        });
    }

    /** Not as parameters: inside the server each of them would go through them all. */
    private static void each(String lines, Case check) {
        assertAll(lines.lines()
                .map(line -> line.split("[|]", -1))
                .map(line -> () -> check.of(line[0].strip(), line[1].strip())));
    }

    private interface Case {
        void of(String file, String what) throws Exception;
    }

    private static String told(IntakeRow row) {
        List<String> told = new ArrayList<>();
        for (IntakeFileRow file : row.files()) {
            told.add(file.file().fileName() + " " + Imports.counts(row, file.file()) + " " + file.warned());
            file.unknown().forEach(column -> told.add("unknown " + column));
            told.addAll(Imports.rejected(row, file.file()).values());
        }
        told.addAll(Imports.warned(row).values());
        return row.status() + "; " + String.join("; ", told);
    }
}
