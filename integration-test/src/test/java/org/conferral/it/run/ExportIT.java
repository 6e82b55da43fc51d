package org.conferral.it.run;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.run.boundary.RunExports;
import org.conferral.run.entity.RunExport;
import org.conferral.student.entity.Asn;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The three CSV files of a run, to the letter (docs/specification/product.md, decision 9), now and after the records
 * have changed.
 */
@ArquillianTest
class ExportIT {
    private static final String COMMON = "ASN,Last Name,Suffix,First Name,Middle Name,Credential Code,Credential Type,"
            + "Authority Code,Authority Name,School Code,School Name";
    private static final String DIPLOMA = "AHSD,Alberta High School Diploma";

    // platform R6.2
    @Test
    void filesSayWhatWasFoundAndWhatBecameOfIt() throws Exception {
        School school = School.open();
        Pupil awarded = school.pupil().isCalled("=1+1", "Comma, \"Quote\"").achieved(AHSD);
        Pupil refused = school.pupil().livesNowhere().hasMarksHeld().progress("AHSD-PRIOR", "ACHIEVED", null);
        long run = Runs.search(school.criteria());
        Runs.process(run);
        Map<String, ?> item = Runs.item(run, awarded.id());
        String place = "%s,Division scolaire Prairie-Ouest no %s,%s,École Rivière-qui-Barre %s"
                .formatted(school.authorityCode(), number(school), school.code(), number(school));
        String awardedCells = "%s,'=1+1,,\"Comma, \"\"Quote\"\"\",,%s,%s".formatted(asn(awarded), DIPLOMA, place);
        String refusedCells = "%s,Ångström-O'Brien,,Zoë,Marie,%s,%s".formatted(asn(refused), DIPLOMA, place);

        assertEquals(
                List.of(
                        COMMON + ",Requirement Sets,Projected School Year,Has Mailing Address,Active Hold",
                        awardedCells + ",AHSD-CURRENT,2025/2026,Y,N",
                        refusedCells + ",AHSD-PRIOR,,N,Y"),
                lines(run, RunExport.PRE_PROCESSED));
        assertEquals(
                List.of(
                        COMMON + ",Credential Number,School Year,Awarded On,Awarded Name,Order Item Number,"
                                + "Delivery Method,Document Language",
                        awardedCells
                                + ",%s,2025/2026,%s,\"'=1+1, Comma, \"\"Quote\"\"\",%s,AutomatedPlusCardboard,EN"
                                        .formatted(
                                                new CredentialNumber(numberOf(awarded)),
                                                item.get("awarded_on"),
                                                item.get("order_item_number"))),
                lines(run, RunExport.SUCCESSFUL));
        assertEquals(
                List.of(
                        COMMON + ",Stage,Rule Number,Message",
                        refusedCells + ",Award,44008,\"Credential was not awarded. The awarded school year could not be"
                                + " determined. Award the credential singly, on the page of the student under Credentials.\""),
                lines(run, RunExport.UNSUCCESSFUL));
    }

    // run R4.1
    @Test
    void filesStayTheSameForEver() throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        long run = Runs.search(school.criteria());
        Runs.process(run);
        List<List<String>> before = all(run);

        pupil.isCalled("Renamed", "Later").readsFrench().livesNowhere().lostEverything();
        Database.update("update organization set name = 'Renamed' where id = ?", school.id());

        assertEquals(before, all(run));
    }

    @Test
    void namesCarryTheTimeOfTheDownload() throws Exception {
        School school = School.open();
        school.pupil().achieved(AHSD);
        long run = Runs.search(school.criteria());
        Runs.process(run);

        for (RunExport export : RunExport.values()) {
            String name = as(Account.RECORDS, () -> boundary(RunExports.class).fileName(run, export));
            assertTrue(
                    Pattern.matches(
                            "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{4} - Bulk Credential Award and Order - " + export.title()
                                    + "\\.csv",
                            name),
                    name);
        }
    }

    private static List<List<String>> all(long run) throws Exception {
        return List.of(
                lines(run, RunExport.PRE_PROCESSED),
                lines(run, RunExport.SUCCESSFUL),
                lines(run, RunExport.UNSUCCESSFUL));
    }

    private static List<String> lines(long run, RunExport export) throws Exception {
        String text = Runs.export(run, export);
        assertTrue(text.startsWith("\uFEFF"), "byte order mark");
        assertTrue(text.endsWith("\r\n"), "last line ends");
        return List.of(text.substring(1).split("\r\n", -1)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static long numberOf(Pupil pupil) {
        return Database.count("select credential_number from award where student_id = ?", pupil.id());
    }

    private static String asn(Pupil pupil) {
        return new Asn(pupil.asn()).toString();
    }

    private static String number(School school) {
        return Database.value(String.class, "select name from organization where id = ?", school.id())
                .replaceAll("[^0-9]", "");
    }
}
