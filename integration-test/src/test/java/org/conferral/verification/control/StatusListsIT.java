package org.conferral.verification.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.conferral.document.boundary.Attestations;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Surroundings;
import org.conferral.platform.control.Databases;
import org.conferral.verification.entity.PlaceOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Lists of statuses over tables of their own; what signs them is tested where it is made. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class StatusListsIT {
    private static final Instant NOW = Instant.parse("2026-07-01T14:00:00Z");

    private final StatusLists lists = new StatusLists();
    private boolean production;

    @BeforeEach
    void begin() {
        end();
        Database.update("create schema status_lists");
        Database.update("create table status_lists.document_proof (id bigint primary key, credential_number bigint,"
                + " is_real boolean not null default true)");
        Database.update("create table status_lists.status_key as select sha256('a key') as key");
        Database.update("create table status_lists.award (credential_number bigint unique, deleted boolean)");
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(Surroundings.value("DB_URL"));
        source.setUser(Surroundings.value("DB_USER"));
        source.setPassword(Surroundings.value("DB_PASSWORD"));
        source.setCurrentSchema("status_lists");
        lists.database = Databases.on(source);
        lists.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        lists.places = new StatusPlaces();
        lists.places.database = lists.database;
        lists.attestations = new Attestations() {
            @Override
            public String issuer() {
                return "https://conferral.example";
            }

            @Override
            public boolean isProduction() {
                return production;
            }

            @Override
            public String signed(JsonObject credential) {
                return credential.toString();
            }
        };
    }

    @AfterEach
    void end() {
        Database.update("drop schema if exists status_lists cascade");
    }

    // verification R4.3
    @Test
    void whatIsReplacedOrVoidIsToldWithinFiveMinutes() {
        Database.update("insert into status_lists.award select n, false from generate_series(1, 6) n");
        Database.update(
                "insert into status_lists.document_proof select n, n from generate_series(1, 6) n where n <> 4");
        // 0 and 4 are no documents: nobody can have a copy of them
        assertArrayEquals(new int[] {0, 4}, takenBack(0));
        Database.update("update status_lists.award set deleted = true where credential_number = 2");
        Database.update("update status_lists.award set credential_number = 99 where credential_number = 5");
        lists.clock = Clock.fixed(NOW.plus(Duration.ofMinutes(4)), ZoneOffset.UTC);
        assertArrayEquals(new int[] {0, 4}, takenBack(0), "kept for four minutes");
        lists.clock = Clock.fixed(NOW.plus(Duration.ofMinutes(4)).plusSeconds(1), ZoneOffset.UTC);
        assertArrayEquals(new int[] {0, 2, 4, 5}, takenBack(0));
    }

    // verification R4.3
    @Test
    void listsBeginWhereTheOneBeforeEnds() {
        Database.update("insert into status_lists.award values (1, true), (2, false)");
        Database.update("insert into status_lists.document_proof values (131072, 2), (131074, 1)");
        assertEquals(Optional.empty(), lists.list(2));
        assertEquals(Optional.empty(), lists.list(-1));
        assertArrayEquals(new int[] {1, 2}, takenBack(1));
        assertEquals(131_072, takenBack(0).length);
        JsonObject subject = credential(1).getJsonObject("credentialSubject");
        assertEquals("https://conferral.example/api/status/1", credential(1).getString("id"));
        assertEquals("revocation", subject.getString("statusPurpose"));
        assertEquals(240_000, subject.getInt("ttl"));
        assertEquals("2026-07-02T14:00:00Z", credential(1).getString("validUntil"));
    }

    // verification R4.5
    @Test
    void whatWasMadeForATestIsNotValidOnTheMinistrysOwnServer() {
        Database.update("insert into status_lists.award values (1, false), (2, false)");
        Database.update("insert into status_lists.document_proof values (0, 1, true), (1, 2, false)");
        assertArrayEquals(new int[0], takenBack(0));
        production = true;
        lists.clock = Clock.fixed(NOW.plus(Duration.ofMinutes(5)), ZoneOffset.UTC);
        assertArrayEquals(new int[] {1}, takenBack(0));
    }

    private int[] takenBack(long list) {
        String encoded = credential(list).getJsonObject("credentialSubject").getString("encodedList");
        byte[] bits;
        try (GZIPInputStream gzip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
            bits = gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PlaceOrder order = lists.places.order(list);
        return IntStream.range(0, bits.length * Byte.SIZE)
                .filter(document -> {
                    int place = order.place(document);
                    return (bits[place / Byte.SIZE] & 0x80 >> place % Byte.SIZE) != 0;
                })
                .toArray();
    }

    private JsonObject credential(long list) {
        return Json.createReader(new StringReader(lists.list(list).orElseThrow()))
                .readObject();
    }
}
