package org.conferral.document.control.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.conferral.document.entity.PublicKeyRow;
import org.conferral.platform.control.Database;

/**
 * The public keys of all that ever signed codes. Another private key adds a public one, and none is ever taken away; the
 * private ones are not in the database.
 */
@ApplicationScoped
public class SigningKeys {
    /** The last id that there is: a code has one byte for it. */
    static final int MOST = 255;

    /** From this id on, who starts a server is warned. */
    static final int MANY = 200;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * The id under which a public key is published; published by this if it was not.
     *
     * @throws IllegalStateException when there is no id left
     */
    int publish(byte[] publicKey) {
        return database.read(handle -> {
            boolean full = handle.createQuery(
                            "select coalesce(max(id) >= :most and bool_and(public_key <> :key), false) from signing_key")
                    .bind("most", MOST)
                    .bind("key", publicKey)
                    .mapTo(Boolean.class)
                    .one();
            if (full) {
                throw new IllegalStateException(
                        "all " + MOST + " signing keys that a code can name are used: start this"
                                + " server with one of them (docs/operations.md, Signing keys)");
            }
            handle.createUpdate("""
                            insert into signing_key (public_key, made_at)
                            select :key, :at where not exists (select from signing_key where public_key = :key)
                            on conflict (public_key) do nothing""")
                    .bind("key", publicKey)
                    .bind("at", Database.timestamp(clock.instant()))
                    .execute();
            return handle.createQuery("select id from signing_key where public_key = :key")
                    .bind("key", publicKey)
                    .mapTo(Integer.class)
                    .one();
        });
    }

    /** Every key that ever signed, oldest first. */
    public List<PublicKeyRow> published() {
        return database.read(handle -> handle.createQuery("select id, public_key from signing_key order by id")
                .map((row, context) -> new PublicKeyRow(
                        row.getInt("id"),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes("public_key"))))
                .list());
    }
}
