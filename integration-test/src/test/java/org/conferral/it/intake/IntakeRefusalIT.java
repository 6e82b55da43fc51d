package org.conferral.it.intake;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.batch;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.conferral.batch.platform.AsSystem;
import org.conferral.intake.boundary.IntakeQueries;
import org.conferral.intake.boundary.IntakeService;
import org.conferral.intake.boundary.IntakeWork;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakePhase;
import org.conferral.intake.entity.IntakeRefusedException;
import org.conferral.intake.entity.IntakeRow;
import org.conferral.intake.entity.IntakeRunningException;
import org.conferral.intake.entity.IntakeSource;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.intake.entity.StoredIntake;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.HeldLock;
import org.conferral.it.testbed.InServer;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Surroundings;
import org.conferral.platform.control.work.DataLock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is not taken at all, by whom, and when an import has to wait. */
@ArquillianTest
class IntakeRefusalIT {
    private static final String ORGANIZATION = "Organization Code,Name\r\nA.1301,Prairie\r\n";
    private static final long NO_EXECUTION = -1;

    // intake R1.1
    @Test
    void uploadThatIsNotAcceptableIsRefusedAndWrittenDown() {
        assertEquals("notZip", refusal("ASN,Last Name\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("zipBomb", refusal(Imports.zip(Map.of("students.csv", "0".repeat(5_000_000)))));
        assertEquals("zipUnknown", refusal(Imports.zip(Map.of("student.csv", ORGANIZATION))));
        assertEquals("empty", refusal(Imports.zip(Map.of("organizations.csv", ""))));
        assertEquals("noRows", refusal(Imports.zip(Map.of("organizations.csv", "Organization Code,Name\n"))));
        assertEquals("columnMissing", refusal(Imports.zip(Map.of("organizations.csv", "Name\nPrairie\n"))));
        assertEquals(
                "columnMissing",
                Database.value(String.class, "select reason_code from intake_import order by id desc limit 1"));
    }

    // intake R1.1; an attack of a thousand bytes that once took the memory, of whoever only looked at the page too
    @Test
    void halfAMillionColumnsAreRefusedAndKeptNowhere() {
        byte[] small = Imports.zip(
                Map.of("organizations.csv", "Organization Code,Name" + ",".repeat(500_003) + "\nA.1306,Prairie\n"));
        for (int time = 0; time < 5; time++) {
            assertEquals("rowTooLong", refusal(small));
        }
        byte[] many = Imports.zip(
                Map.of("organizations.csv", "Organization Code,Name" + ",x".repeat(200) + "\nA.1306,Prairie\n"));
        assertEquals("columnsMany", refusal(many));
        assertTrue(
                Database.count("select max(octet_length(i::text)) from intake_import i") < 10_000,
                "what is kept of an import is short");
    }

    @Test
    void fileThatTurnsOutToBeNoCsvIsRefusedWithNothingGoneIn() throws Exception {
        IntakeRow row = Imports.run(Map.of(
                "organizations.csv",
                ORGANIZATION.replace("1301", "1302"),
                "students.csv",
                "ASN,ASN Status,Last Name\n978000001,Primary,Roy\n978000002,Primary,\"Roy\n"));
        assertEquals(IntakeStatus.REFUSED, row.status());
        assertEquals("notCsv", row.reason() == null ? "" : row.reason().code());
        assertEquals(0, Database.count("select count(*) from organization where code = 'A.1302'"));
        assertEquals(0, Database.count("select count(*) from intake_student"));
    }

    @Test
    void folderIsImportedByItsNameOnly() throws Exception {
        Path folder = Files.createDirectories(
                Path.of(Surroundings.value("CONFERRAL_IMPORT_DIR")).resolve("may"));
        Files.writeString(folder.resolve("organizations.csv"), ORGANIZATION);
        long id = as(Account.ADMIN, () -> boundary(IntakeService.class).importFolder("may"));
        IntakeRow row = Imports.ended(id);
        assertEquals(IntakeStatus.COMPLETED, row.status());
        assertEquals(IntakeSource.FOLDER, row.source());
        assertEquals(
                "folderUnknown",
                assertThrows(
                                IntakeRefusedException.class,
                                () -> as(Account.ADMIN, () -> boundary(IntakeService.class)
                                        .importFolder("../postgres")))
                        .reason()
                        .code());
    }

    // intake R1.2
    @Test
    void importWaitsForTheChunkAtWorkAndASecondImportForTheFirst() throws Exception {
        UserTransaction chunk = InServer.transaction();
        chunk.begin();
        long id;
        try {
            Database.column(Object.class, "select pg_advisory_xact_lock_shared(?)", DataLock.KEY);
            id = Imports.start(Map.of("organizations.csv", ORGANIZATION));
            Patience.await("waiting", () -> phase(id), phase -> phase == IntakePhase.WAITING);
            assertThrows(IntakeRunningException.class, () -> Imports.start(Map.of("organizations.csv", ORGANIZATION)));
        } finally {
            chunk.rollback();
        }
        assertEquals(IntakeStatus.COMPLETED, Imports.ended(id).status());
    }

    /** As an administrator does who starts the import's job at the console, though it is at work: intake R1.6. */
    @Test
    void secondExecutionOfAnImportLeavesItToTheFirst() throws Exception {
        HeldLock chunk = HeldLock.by("select pg_advisory_xact_lock_shared(?)", DataLock.KEY);
        long id;
        try {
            id = Imports.start(Map.of("organizations.csv", ORGANIZATION.replace("1301", "1305")));
            Patience.await("waiting", () -> phase(id), phase -> phase == IntakePhase.WAITING);
            IntakeWork work = boundary(IntakeWork.class);
            assertFalse(batch(AsSystem.class).call(() -> work.read(id, NO_EXECUTION)));
            batch(AsSystem.class).run(() -> work.end(id, NO_EXECUTION));
            assertEquals(IntakeStatus.RUNNING, Imports.find(id).status());
        } finally {
            chunk.close();
        }
        IntakeRow row = Imports.ended(id);
        assertEquals(IntakeStatus.COMPLETED, row.status());
        assertEquals("1 1 0 0 0", Imports.counts(row, IntakeFile.ORGANIZATIONS));
    }

    /** As when this server sleeps for longer than its lease is good, and another one looks after its work: intake R3.2. */
    @Test
    void importWhoseServerIsGoneIsInterruptedWithNothingGoneIn() throws Exception {
        HeldLock chunk = HeldLock.by("select pg_advisory_xact_lock_shared(?)", DataLock.KEY);
        try {
            long id = Imports.start(Map.of("organizations.csv", ORGANIZATION.replace("1301", "1303")));
            Patience.await("waiting", () -> phase(id), phase -> phase == IntakePhase.WAITING);
            Database.update(
                    "update work_lease set node = 'another', execution = null, until = now()"
                            + " where kind = ? and work_id = ?",
                    StoredIntake.WORK,
                    id);
            IntakeRow row = Imports.ended(id);
            assertEquals(IntakeStatus.INTERRUPTED, row.status());
            assertEquals("interrupted", row.reason() == null ? "" : row.reason().code());
        } finally {
            chunk.close();
        }
        IntakeRow next = Imports.run(IntakeFile.ORGANIZATIONS, ORGANIZATION.replace("1301", "1304"));
        assertEquals(IntakeStatus.COMPLETED, next.status(), "which had its turn after it");
        assertEquals(
                List.of("A.1304"),
                Database.column(
                        String.class, "select code from organization where code in ('A.1303', 'A.1304') order by 1"));
    }

    @Test
    void onlyAdministratorsImport() throws Exception {
        for (Account person : Account.values()) {
            if (person != Account.ADMIN) {
                assertFalse(
                        InServer.isAllowed(
                                person, () -> boundary(IntakeService.class).importFolder("may")),
                        person.login());
            }
        }
        assertFalse(InServer.isAllowed(
                Account.RECORDS, () -> boundary(IntakeQueries.class).folders()));
    }

    private static IntakePhase phase(long id) {
        return IntakePhase.valueOf(Database.value(String.class, "select phase from intake_import where id = ?", id));
    }

    private static String refusal(byte[] zip) {
        return assertThrows(IntakeRefusedException.class, () -> Imports.upload(zip))
                .reason()
                .code();
    }
}
