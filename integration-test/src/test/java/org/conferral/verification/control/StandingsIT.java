package org.conferral.verification.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.conferral.document.entity.ProofCode;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Surroundings;
import org.conferral.platform.control.Databases;
import org.conferral.verification.entity.CredentialStanding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What is read for a code: as much for one that there is not, and by indexes alone. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class StandingsIT {
    private static final String SCHEMA = "standings";

    private final Standings standings = new Standings();

    @BeforeEach
    void begin() {
        end();
        Database.update("create schema " + SCHEMA);
        Database.update("create table standings.document_proof (id bigint primary key, proof_code text, title text,"
                + " name text, awarded_on date, credential_number bigint, is_real boolean)");
        for (String table : List.of("award", "award_audit")) {
            Database.update("create table standings." + table + " as select * from " + table + " limit 0");
        }
        standings.database = Databases.on(source(SCHEMA));
    }

    @AfterEach
    void end() {
        Database.update("drop schema if exists standings cascade");
    }

    private static PGSimpleDataSource source(String schema) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(Surroundings.value("DB_URL"));
        source.setUser(Surroundings.value("DB_USER"));
        source.setPassword(Surroundings.value("DB_PASSWORD"));
        source.setCurrentSchema(schema);
        return source;
    }

    // verification R1.3
    @Test
    void forACodeThatThereIsNotAnotherDocumentIsReadWithItsCredential() {
        ProofCode nowhere = new ProofCode("7KQ2-M9XA-4TBC");
        assertEquals(Optional.empty(), standings.of(nowhere), "nothing at all");
        ProofCode kept = ProofCode.random(new SecureRandom());
        Database.update(
                "insert into standings.document_proof values (1, ?, 'A title', 'A name', date '2026-06-30', 1234567890, true)",
                kept.value());
        Database.update("insert into standings.award (last_name, first_name, deleted, credential_number)"
                + " values ('Tremblay', 'Zoe', false, 1234567890)");
        CredentialStanding other = standings.of(nowhere).orElseThrow();
        assertEquals(kept, other.code());
        assertEquals(standings.of(kept).orElseThrow(), other);
    }

    // verification R1.3; with a million codes too
    @Test
    void itIsFoundByIndexesAlone() {
        String plan = Databases.on(source("public")).read(handle -> {
            handle.execute("set enable_seqscan = off");
            return String.join(
                    "\n",
                    handle.createQuery("explain " + Standings.SOUGHT)
                            .bind("code", "7KQ2M9XA4TBC")
                            .mapTo(String.class)
                            .list());
        });
        assertTrue(plan.contains("proof_code"), plan);
        assertFalse(plan.contains("Seq Scan"), plan);
    }
}
