package org.conferral.verification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.conferral.document.boundary.Attestations;
import org.conferral.platform.control.Database;
import org.conferral.verification.entity.PlaceOrder;
import org.conferral.verification.entity.StatusPlace;

/**
 * The published lists of statuses, each a verifiable credential (W3C Bitstring Status List 1.0). A list is read again after
 * some minutes, by one request for all.
 *
 * <p>Threads: any.
 */
@ApplicationScoped
public class StatusLists {
    private static final Duration KEPT = Duration.ofMinutes(4);

    /** How long a list counts that somebody keeps. */
    private static final Duration COUNTS = Duration.ofDays(1);

    @Inject
    Database database;

    @Inject
    Attestations attestations;

    @Inject
    StatusPlaces places;

    @Inject
    Clock clock;

    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    /** One request reads for all; who finds it at work takes the list of before. */
    private final ReentrantLock reading = new ReentrantLock();

    private record Kept(String list, Instant since) {
        boolean isFresh(Instant now) {
            return !since.plus(KEPT).isBefore(now);
        }
    }

    /** Where the list of these documents is published. */
    static String address(String issuer, long number) {
        return issuer + "/api/status/" + number;
    }

    /** A list, signed; none where no document has a place yet. */
    public Optional<String> list(long number) {
        Instant now = clock.instant();
        Kept before = kept.get(number);
        if (before != null && before.isFresh(now)) {
            return Optional.of(before.list());
        }
        if (number < 0 || StatusPlace.list(last()) < number) {
            return Optional.empty();
        }
        if (before != null && !reading.tryLock()) {
            return Optional.of(before.list());
        }
        if (before == null) {
            reading.lock();
        }
        try {
            Kept meanwhile = kept.get(number);
            if (meanwhile == null || !meanwhile.isFresh(now)) {
                meanwhile = new Kept(attestations.signed(credential(number, now)), now);
                kept.put(number, meanwhile);
            }
            return Optional.of(meanwhile.list());
        } finally {
            reading.unlock();
        }
    }

    private long last() {
        return database.read(handle -> handle.createQuery("select coalesce(max(id), -1) from document_proof")
                .mapTo(Long.class)
                .one());
    }

    private JsonObject credential(long number, Instant now) {
        String issuer = attestations.issuer();
        String address = address(issuer, number);
        Instant end = now.plus(COUNTS).truncatedTo(ChronoUnit.SECONDS);
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add("https://www.w3.org/ns/credentials/v2"))
                .add("id", address)
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("BitstringStatusListCredential"))
                .add("issuer", issuer)
                .add("iss", issuer)
                .add("jti", address)
                .add("validFrom", now.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("validUntil", end.toString())
                .add("exp", end.getEpochSecond())
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", address + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", "revocation")
                                .add("ttl", KEPT.toMillis())
                                .add("encodedList", bits(number).encoded()))
                .build();
    }

    /**
     * Every place up to the last document's is taken back, save those of documents that are valid; on the ministry's own
     * server also those of documents that were made for a test.
     */
    private StatusBits bits(long number) {
        long from = number * StatusPlace.LENGTH;
        StatusBits bits = new StatusBits();
        long end = Math.min(last() + 1, from + StatusPlace.LENGTH);
        PlaceOrder order = places.order(number);
        for (int document = 0; document < end - from; document++) {
            bits.set(order.place(document));
        }
        database.read(handle -> {
            handle.createQuery("""
                            select d.id
                            from document_proof d
                            join award a on a.credential_number = d.credential_number and not a.deleted
                            where d.id >= :from and d.id < :end and (d.is_real or not :production)""")
                    .bind("production", attestations.isProduction())
                    .bind("from", from)
                    .bind("end", end)
                    .mapTo(Long.class)
                    .forEach(document -> bits.clear(order.place(StatusPlace.within(document))));
            return bits;
        });
        return bits;
    }
}
