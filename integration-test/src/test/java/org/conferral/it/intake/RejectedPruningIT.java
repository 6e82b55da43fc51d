package org.conferral.it.intake;

import static org.conferral.it.testbed.InServer.as;
import static org.conferral.it.testbed.InServer.batch;
import static org.conferral.it.testbed.InServer.boundary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.conferral.batch.platform.AsSystem;
import org.conferral.intake.boundary.IntakeQueries;
import org.conferral.intake.boundary.RejectedPruning;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRow;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is kept of old imports. */
@ArquillianTest
class RejectedPruningIT {
    private static final String INVISIBLE = """
            ASN,ASN Status,Last Name,First Name
            91599000%d,Primary,\u200bLaroche,Ann
            91599000%d,Primary,\u200b,
            """;

    // platform R3.1
    @Test
    void rowsOfOldImportsAreRemovedAndTheirNumberStays() throws Exception {
        IntakeRow old = Imports.run(IntakeFile.STUDENTS, INVISIBLE.formatted(1, 2));
        IntakeRow recent = Imports.run(IntakeFile.STUDENTS, INVISIBLE.formatted(3, 4));
        assertEquals(1, rowsOf(old, "intake_warning"));
        assertEquals(1, rowsOf(old, "intake_rejected"));
        Database.update("update intake_import set ended_at = now() - interval '401 days' where id = ?", old.id());

        batch(AsSystem.class).call(boundary(RejectedPruning.class)::prune);

        assertEquals(0, rowsOf(old, "intake_warning"));
        assertEquals(0, rowsOf(old, "intake_rejected"));
        assertEquals(1, rowsOf(recent, "intake_warning"));
        assertEquals(1, rowsOf(recent, "intake_rejected"));
        IntakeRow kept = as(Account.ADMIN, () -> boundary(IntakeQueries.class).find(old.id()))
                .orElseThrow();
        assertEquals(old.files(), kept.files(), "what is told of it");
    }

    private static long rowsOf(IntakeRow row, String table) {
        return Database.count("select count(*) from " + table + " where import_id = ?", row.id());
    }
}
